/** Words by which people say why something is worth doing, and for whom, per language: data only. */
import { terms } from '../terms';

/** Labels below which the reason stands; they match where they are contained in the label. */
export const WHY_LABELS = terms(`
  problem* | why | background | context | motivation | objective* | goal* | purpose | rationale | opportunity | business value | value proposition | benefit* | business case | business need | need* | pain* | reason* | vision | outcome* | hypothesis | impact | value | justification | intent | challenge*
  problemstellung* | warum | hintergrund | ausgangslage | ausgangssituation | kontext | ziel | ziele | zielsetzung | zielbild | zweck | nutzen | mehrwert | grund | gründe | begründung | bedarf | geschäftswert | anlass | herausforderung*
  problème* | pourquoi | contexte | objectif* | but | raison* | besoin* | bénéfice* | valeur | enjeu* | opportunité | constat
  problema* | por qué | porqué | contexto | motivación | objetivo* | propósito | necesidad* | beneficio* | valor | razón | oportunidad | antecedentes | justificación | reto*
  por que | porque | motivação | necessidade* | benefício* | oportunidade | justificativa | finalidade | perché | contesto | obiettiv* | scopo | motivazione | bisogno | bisogni | benefici* | valore | opportunità
  probleem* | waarom | achtergrond | aanleiding | doel | doelen | doelstelling* | behoefte* | waarde | voordel* | reden* | dlaczego | tło | kontekst | cel | cele | potrzeb* | wartość | korzyści | uzasadnienie
  проблем* | зачем | почему | контекст | предпосылки | цель | цели | потребност* | ценность | польза | обоснование | мотивация | чому | навіщо | мета | цілі | потреб* | цінність
  varför | bakgrund | syfte | mål | behov | nytta | värde | hvorfor | baggrund | formål | bakgrunn | gevinst | miksi | tausta | tavoite | tarkoitus | hyöty | ongelma | proč | pozadí | cíl | důvod | přínos | prečo | cieľ | miért | háttér | cél | neden | amaç | arka plan | hedef | sorun | fayda | de ce | scop | obiectiv* | γιατί | στόχος | σκοπός | πρόβλημα | защо | цел | zašto | cilj
  mengapa | latar belakang | tujuan | masalah | manfaat | tại sao | bối cảnh | mục tiêu | mục đích | vấn đề | lợi ích | ทำไม | ที่มา | วัตถุประสงค์ | ปัญหา | لماذا | الهدف | الخلفية | المشكلة | चुनौती | उद्देश्य | समस्या | למה | מדוע | רקע | מטרה | בעיה
  課題 | 問題 | 背景 | 目的 | 理由 | なぜ | 価値 | ゴール | 狙い | 动机 | 为什么 | 问题 | 目标 | 价值 | 痛点 | 需求背景 | 為什麼 | 問題 | 目標 | 價值 | 痛點 | 문제 | 배경 | 목적 | 목표 | 이유 | 왜 | 가치
`);

/** Reasons in running text. */
export const WHY_SIGNS = terms(`
  so | so that | so we can | so they can | so users can | in order to | because | since | due to | problem* | struggl* | pain* | difficult* | currently | today | right now | at the moment | as of now | need* | want to | would like | wants to | lack* | missing | complain* | cost* | los* | wast* | risk* | reduc* | increas* | improv* | save* | avoid* | allow* | enabl* | help* | goal | aim* | why | motivat* | benefit* | cannot | can t | unable | no longer | too slow | too long | instead of | opportunit* | regulat* | required by | legal* | for better | hard to | impossible | conflict* | deprecat* | outdated | dated | obsolet* | archived | unsafe* | vulnerab* | annoy* | confus* | inefficien* | slow* | ensure* | prevent* | to support | in support | legacy | unclear | too many | too much | fail* | broken | want* | value | demand* | ask for | asked for | worth | important | critical | urgent | valuable | to make
  damit | um zu | weil | da | aufgrund | derzeit | aktuell | heute | momentan | problem* | brauch* | benötig* | fehlt | fehlen | verlier* | spar* | verbesser* | reduzier* | vermeid* | ermöglich* | ziel | können nicht | zu langsam | wollen | möchte* | gesetz*
  afin | pour que | parce que | car | actuellement | aujourd | problème* | besoin* | manqu* | améliorer | réduire | éviter | permet* | objectif | veulent | souhait*
  para | para que | para poder | porque | ya que | debido | actualmente | hoy | problema* | necesit* | falta* | mejorar | reducir | evitar | permit* | objetivo | quieren | pois | atualmente | hoje | precis* | melhorar | reduzir | querem | affinché | per | perché | poiché | attualmente | oggi | bisogno | serve | manca* | migliorare | ridurre | evitare | permett* | vogliono
  zodat | omdat | doordat | momenteel | vandaag | nodig | mist | verbeter* | vermind* | voorkom* | wil | willen | aby | żeby | ponieważ | bo | obecnie | dziś | potrzeb* | brakuje | popraw* | zmniejsz* | unikn* | chc*
  чтобы | потому что | так как | поскольку | сейчас | сегодня | проблем* | нужн* | не хват* | улучш* | сниз* | уменьш* | избежать | позвол* | хотят | щоб | тому що | оскільки | зараз | сьогодні | потріб* | покращ* | зменш* | дозвол* | хочуть
  för att | eftersom | därför | idag | behöv* | saknas | förbättra | minska | vill | for at | fordi | i dag | nå | brug for | trenger | mangl* | forbedre | redusere | jotta | koska | nykyisin | tarvits* | haluaa | protože | nyní | dnes | potřeb* | chyb* | zlepš* | pretože | hogy | mert | jelenleg | szükség* | için | çünkü | şu anda | ihtiyaç | eksik | iyileştir* | pentru ca | pentru că | deoarece | în prezent | nevoie | γιατί | επειδή | ώστε | σήμερα | χρειάζ* | за да | защото | trenutno | jer | kako bi
  agar | karena | saat ini | butuh | perlu | để | vì | bởi vì | hiện tại | cần | เพื่อ | เพราะ | ปัจจุบัน | ต้องการ | لأن | حاليا | من أجل | ताकि | क्योंकि | כדי | כי | כיום
  ため | ように | から | ので | 現在 | 現状 | 課題 | 困って | 必要 | たい | 为了 | 因为 | 由于 | 目前 | 现在 | 需要 | 以便 | 希望 | 為了 | 因為 | 由於 | 現在 | 위해 | 때문 | 현재 | 필요 | 하도록 | 싶
`);

/** Labels below which it says for whom; they match where they are contained in the label. */
export const WHOM_LABELS = terms(`
  persona* | user* | customer* | audience | target group* | target audience | stakeholder* | who | for whom | beneficiar* | segment* | actor* | role*
  zielgruppe* | nutzer* | benutzer* | anwender* | kunde* | kunden | für wen | wer | pour qui | utilisateur* | client* | public cible | cible | qui | para quién | quién | usuario* | cliente* | público objetivo | interesados | para quem | quem | usuári* | público alvo | per chi | chi | utent* | client* | voor wie | wie | gebruiker* | klant* | doelgroep* | dla kogo | kto | użytkowni* | klien* | для кого | кто | пользовател* | клиент* | аудитория | користувач* | хто | för vem | användare | målgrupp | kund* | for hvem | bruger* | bruker* | kenelle | käyttäj* | pro koho | uživatel* | zákazn* | kinek | felhasznál* | kimin için | kullanıcı* | müşteri* | pentru cine | utilizator* | για ποιον | χρήστ* | за кого | потребител* | korisni*
  untuk siapa | pengguna | cho ai | người dùng | khách hàng | ผู้ใช้ | لمن | المستخدم* | उपयोगकर्ता | למי | משתמש* | 誰のため | 対象 | ユーザー | ペルソナ | 利用者 | 用户 | 目标用户 | 为谁 | 對象 | 使用者 | 사용자 | 대상 | 고객
`);

/** People and roles in running text. */
export const WHOM_SIGNS = terms(`
  as a | as an | user* | customer* | client* | member* | visitor* | guest* | admin* | administrator* | operator* | developer* | engineer* | team* | manager* | owner* | agent* | buyer* | seller* | shopper* | subscriber* | reader* | author* | editor* | student* | teacher* | patient* | doctor* | nurse* | employee* | staff | worker* | driver* | tenant* | people | person* | everyone | anyone | someone | company | companies | organisation* | organization* | business* | partner* | vendor* | supplier* | merchant* | analyst* | support | sales | marketing | finance | community | contributor* | maintainer* | creator* | player* | parent* | child* | citizen* | volunteer* | we | our | us | they | who | persona*
  als | nutzer* | benutzer* | anwender* | kunde* | kunden | mitglied* | besucher* | gast | gäste | mitarbeit* | admin* | händler* | team* | entwickler* | leute | menschen | personen | wir | uns | firma | firmen | unternehmen
  en tant | utilisateur* | utilisatrice* | client* | membre* | visiteur* | équipe* | gens | personne* | nous | employé* | entreprise* | développeur*
  como | usuario* | usuaria* | cliente* | miembro* | visitante* | equipo* | persona* | nosotros | empleado* | empresa* | gente | desarrollador* | usuári* | membro* | equipe | pessoa* | nós | funcionári*
  come utente | utent* | clienti | membri | visitator* | squadra | persone | noi | dipendent* | aziend* | gebruiker* | klant* | leden | lid | bezoeker* | mensen | wij | medewerker* | bedrij* | jako | użytkowni* | klien* | członk* | zespół | zespoł* | ludzie | osob* | my | firm* | pracowni*
  как | пользовател* | клиент* | участник* | посетител* | команд* | люди | людей | мы | нас | сотрудник* | компан* | покупател* | як | користувач* | учасник* | відвідувач* | клієнт* | покупц* | ми | нам | співробітник*
  som | användare | kund* | medlem* | besökare | team | vi | oss | människor | bruger* | kunder | bruker* | mennesker | käyttäj* | asiakas* | asiakka* | jäsen* | tiimi | uživatel* | zákazn* | člen* | tým* | lidé | používateľ* | zákazník* | felhasznál* | ügyfel* | tagok | csapat | kullanıcı* | müşteri* | üye* | ekip | utilizator* | clien* | membri | χρήστ* | πελάτ* | μέλ* | потребител* | клиент* | korisni* | kupac | članov*
  sebagai | pengguna | pelanggan | anggota | tim | kami | người dùng | khách | thành viên | nhóm | chúng tôi | ผู้ใช้ | ลูกค้า | สมาชิก | ทีม | المستخدم* | العملاء | العميل | الفريق | उपयोगकर्ता | ग्राहक | משתמש* | לקוח* | צוות
  ユーザ | 顧客 | 利用者 | お客様 | 会員 | 担当者 | チーム | 私たち | 用户 | 客户 | 会员 | 团队 | 我们 | 人员 | 顾客 | 使用者 | 客戶 | 會員 | 團隊 | 我們 | 人員 | 사용자 | 고객 | 회원 | 팀 | 우리 | 담당자 | 직원
`);
