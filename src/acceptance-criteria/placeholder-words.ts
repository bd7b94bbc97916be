/** Words of text that nobody has replaced yet, in many languages: data only. Folded when loaded. */

import { words } from './word-table';

/** Says that criteria will come, or that there are none. Counts where the entry is this, or starts with it and ends soon. */
export const TO_COME = words(`
  bitte ausfüllen | bitte ergänzen | completar | please complete | please fill in | fill me in | leave blank if unknown | tbd | tbc | tba | tbf | todo | to do | fixme | wip | n/a | na | none | none yet | none so far | nothing yet | nothing so far | not known yet | nil | null | pending | draft | unknown | coming soon | later | not yet | not yet defined | not defined yet | not written yet
  must be defined | needs to be defined | need to be defined | has to be defined | have to be defined | should be defined | must be written | needs to be written | must be added | needs to be added | to be defined | to be added | to be done | to be confirmed | to be determined | to be decided | to be discussed | to be completed | to be written | to be filled | to be updated | to be agreed | to be specified | to be refined | to be clarified | to fill | to define | to add | to complete | to discuss | to follow
  not applicable | not available | not defined | will be added | will be defined | will follow | needs refinement | needs grooming | fill in | fill me | fill this | placeholder | lorem ipsum | xxx | bar | baz | qux | foobar | xx | xyz | test | verify | check | ensure | asdf | foo | foo bar | blah
  noch offen | offen | folgt | wird ergänzt | wird noch ergänzt | noch zu definieren | zu definieren | zu klären | noch zu klären | keine | nicht definiert | steht noch aus | kommt noch | ausfüllen
  à définir | à compléter | à venir | à préciser | à faire | à remplir | à déterminer | à confirmer | aucun | aucune | sans objet | non défini
  por definir | a definir | pendiente | pendiente de definir | por completar | a completar | por hacer | sin definir | ninguno | ninguna | no aplica | por confirmar | por determinar | rellenar
  a ser definido | a serem definidos | a preencher | preencher | pendente | não definido | nenhum | não se aplica | em definição | a confirmar | em breve
  da definire | da completare | da fare | da compilare | nessuno | non definito | in attesa | non applicabile
  nog te bepalen | nader te bepalen | ntb | n.t.b. | nvt | n.v.t. | volgt | later in te vullen | in te vullen | geen | nog invullen
  do ustalenia | do uzupełnienia | do zdefiniowania | do określenia | uzupełnić | brak | nie dotyczy | wkrótce
  уточняется | будет позже | будет добавлено | заполнить | дополнить | нет | не определено | требует уточнения | на уточнении | тбд | позже | потом
  буде додано | уточнюється | заповнити | немає | пізніше
  att definiera | kommer senare | ej definierat | ska fyllas i | saknas | skal defineres | kommer senere | må defineres | fylles ut | täydennetään | määritellään myöhemmin | ei määritelty | puuttuu
  doplnit | bude doplněno | bude definováno | bude doplnené | žádné | kitöltendő | később | nincs | meghatározandó | belirlenecek | eklenecek | yok | doldurulacak | daha sonra | de definit | de completat | va fi completat
  待定 | 待补充 | 待填写 | 待完善 | 待确认 | 暂无 | 无 | 待補充 | 待填寫 | 待確認 | 無 | 尚未定義 | 未定 | 後日 | 要検討 | 検討中 | 記入してください | ここに記入 | ここに記載 | ここに書く | 在这里填写 | 此处填写 | 여기에 작성 | 여기에 입력 | 追記予定 | 後日記載 | 後日記入 | 別途記載 | 別途定義 | 後で記載 | なし | 未記入 | 未記載 | 確認中 | 後述 | 後ほど | 後で | のちほど | 追記します | 後日追記 | 後で追記 | これから | 作成中 | 準備中 | 稍后补充 | 后续补充 | 待续 | 待写 | 待编写 | 之后补充 | 稍後補充 | 後續補充 | 待撰寫 | 待編寫 | 추후 작성 | 추후 추가 | 나중에 | 나중에 작성 | 나중에 추가 | 추후 | 추가 예정 | 미작성 | 준비 중 | 미정 | 추후 정의 | 작성 예정 | 없음 | 작성 필요 | 협의 필요 | 해당 없음
  sẽ bổ sung | chưa có | akan ditentukan | belum ada | รอเพิ่มเติม | จะเพิ่มเติมภายหลัง | ภายหลัง | ยังไม่ระบุ | سيتم تحديدها لاحقا | لا يوجد | בהמשך | יושלם בהמשך | θα συμπληρωθεί
`);

/**
 * Words that say "not yet", and the words that may stand with them: an entry of nothing but these ("folgt noch", "still to be
 * written", "les critères suivront") puts the criteria off. One of LATER must be among them.
 */
export const LATER = words(`
  provide | supply | clarify | advise | tbd | tbc | tba | waiting | awaiting | refinement | grooming | later | follow | follows | following | soon | pending | still | yet | outstanding | upcoming
  folgt | folgen | noch | später | demnächst | bald | ausstehend | nachgereicht | nachgetragen | nachgeliefert
  suivre | suivront | suivra | tard | ultérieurement | bientôt | encore | prochainement | attente
  después | luego | tarde | pronto | próximamente | aún | todavía | pendiente | pendientes | falta | faltan | seguirán
  depois | breve | ainda | posteriormente | pendente | pendentes | faltam | seguirão | futuramente
  dopo | tardi | presto | ancora | seguire | seguiranno | seguirà | prossimamente | attesa | successivamente
  volgt | volgen | nog | binnenkort | straks | spoedig | nader
  później | wkrótce | jeszcze | potem | niebawem | następnie
  позже | позднее | потом | ещё | скоро | пока | впоследствии | пізніше | згодом | ще | незабаром | поки
  senare | följer | snart | ännu | senere | følger | endnu | ennå | enda | myöhemmin | vielä | seuraa | pian | tulossa
  později | ještě | brzy | zatím | následuje | neskôr | ešte | čoskoro | zatiaľ | később | még | hamarosan | majd
  sonra | henüz | yakında | daha | ulterior | încă | curând | urma | urmează | târziu
  αργότερα | ακόμη | ακόμα | σύντομα | ακολουθεί | ακολουθούν | ακολουθήσουν | menyusul | nanti | segera | belum | sau | chưa | sắp
  لاحقا | قريبا | בהמשך | בקרוב | עדיין | късно | предстои | kasnije | uskoro | касније | ускоро
`);

/** What may stand beside LATER: helping verbs, the verbs for writing criteria down, and the criteria themselves. */
export const LATER_COMPANY = words(`
  input | feedback | details | mockups | planning | workshop | meeting | call | session | design | designer | business | client | customer | stakeholder | stakeholders | team | po | pm | ux | qa | next | week | sprint | from | together
  im | beim | mit | dem | der | fachbereich | kunden | kunde | termin
  métier | l | équipe | avec | client | atelier | con | negocio | equipo | cliente | el | la | com | o | time | a | área | cliente | reunião | reunión | il | committente | het | klant | z | klientem | zespołem | с | заказчиком | командой
  to | be | is | are | will | would | must | have | has | need | needs | not | it | they | these | this | here | we | for | now | come | comes | coming | open | missing | written | write | added | add | defined | define | decided | determined | discussed | clarified | agreed | specified | detailed | completed | provided | done | filled | in | with | the | at | a | stage | time | acceptance | criteria | ac | acs | details
  kommt | kommen | wird | werden | ist | sind | muss | müssen | zu | steht | stehen | aus | offen | hier | nicht | geschrieben | schreiben | ergänzt | ergänzen | definiert | definieren | geklärt | klären | abgestimmt | festgelegt | formuliert | ausgearbeitet | nach | in | kürze | die | der | akzeptanzkriterien | abnahmekriterien | kriterien
  à | a | plus | être | sera | seront | est | sont | pas | définir | défini | définis | écrire | rédiger | préciser | compléter | complété | ajouter | ajoutés | en | de | les | critères | d | acceptation | viendront | viendra | vient
  por | más | se | será | serán | está | están | no | ser | sin | definir | definirán | definido | definidos | escribir | escribirán | añadir | añadirán | completar | completará | completarán | agregar | agregarán | los | criterios | aceptación | vienen
  mais | será | serão | não | está | estão | ser | definir | definido | definidos | escrever | escritos | preencher | adicionados | os | critérios | aceite | aceitação | virão
  più | sarà | saranno | non | essere | è | sono | definire | definiti | scrivere | scritti | aggiunti | completare | i | criteri | di | accettazione | arriveranno
  wordt | worden | moet | moeten | te | zijn | niet | later | komt | komen | bepalen | bepaald | ingevuld | invullen | aangevuld | geschreven | schrijven | uitgewerkt | open | acceptatiecriteria
  będzie | będą | do | są | jest | nie | dodane | uzupełnione | opisane | napisane | ustalenia | uzupełnienia | napisania | kryteria | akceptacji | zostaną
  будет | будут | нужно | надо | не | добавлено | добавлены | написаны | написать | дописать | определены | определено | описаны | готовы | критерии | приемки | буде | будуть | потрібно | додано | додані | написати | визначені | критерії | приймання
  kommer | att | ska | skal | å | at | må | är | er | inte | ikke | bli | bliver | skrivas | skrives | läggs | läggas | till | defineras | defineres | acceptanskriterier | acceptkriterier | akseptansekriterier | kirjoitetaan | ole | ei | lisätään | määritellään | hyväksymiskriteerit
  bude | budou | budú | doplněno | doplněna | doplnené | definováno | je | sú | jsou | nie | není | kritéria | lesz | nem | kell | jön | olacak | değil | yazılacak | eklenecek | tanımlanacak | belirlenecek | va | fi | vor | nu | completat | definit | mai | criterii | θα | τα | κριτήρια | δεν | sẽ | được | bổ | sung | cập | nhật | xác | định | có | akan | ditambahkan | ditentukan | ada
  по | سيتم | تحديدها | إضافتها | יושלם | יתווסף | ще | бъде | бъдат | добавени | biće | će | biti | dodano | биће | ће | бити
`);

/** Says something, but nothing that a tester could check. */
export const VAGUE = words(`
  works | working feature | feature works | feature is working | working solution | it works | works as expected and tested | feature works as expected and tested | implemented and tested | works and is tested | works as expected | works as designed | works as intended | works fine | works correctly | works properly | everything works | it works as expected | it should work | should work | should work as expected | feature works | feature works as expected | functions as expected | behaves as expected | all good | as discussed | as agreed | as described | as described above | as above | see above | see below | see description | see the description | see title | see summary | see design | see designs | see mockup | see mockups | see figma | see attached | see attachment | see comments | see epic | see parent | same as above | same as description | refer to description | self explanatory | obvious | the above | per description | per design | as per design | as per description | as per mockup | done | yes | ok | okay | must work | story is done | task is done | issue is fixed
  siehe oben | siehe Beschreibung | wie besprochen | wie oben | funktioniert | funktioniert wie erwartet | es funktioniert | voir description | voir ci-dessus | voir plus haut | fonctionne | ça marche | fonctionne comme prévu
  ver descripción | ver arriba | funciona | funciona correctamente | que funcione | funciona como se espera | ver descrição | ver acima | conforme descrição | funciona corretamente | vedi sopra | vedi descrizione | funziona | zie boven | zie beschrijving | werkt | werkt zoals verwacht | patrz opis | działa | działa poprawnie | jak wyżej | см. описание | смотри описание | см. выше | работает | все работает | работает корректно
  正常に動作する | 動作すること | 正常に動作すること | 上記の通り | 説明参照 | 功能正常 | 正常工作 | 见描述 | 如上 | 見描述 | 정상 동작 | 정상 작동 | 위와 같음 | 설명 참조
`);

/** What is said of a thing that does "as described": with nothing else in front, the entry says nothing. */
export const WORKING_WORDS = words(`
  works | work | performs | behaves | functions | implemented | done | from | as | description | described | specified | defined | stated | outlined | mentioned | above | ticket | story | issue | summary | title
`);

/**
 * Sentences that only praise ("The page is user-friendly and fast"): a form of "to be", then nothing but qualities that everybody
 * measures differently. Words that have a yardstick of their own (accessible, secure, responsive) are left out on purpose.
 */
export const COPULAS = words(`
  is | are | be | looks | look | feels | feel | ist | sind | sein | wirkt | wirken | est | sont | être | soit | es | son | sea | sean | ser | é | são | seja | sejam | è | sono | sia | siano | essere | is | zijn | jest | są | być | voelt
`);

export const QUALITIES = words(`
  userfriendly | friendly | fast | quick | simple | easy | intuitive | fair | good | nice | great | clear | clean | smooth | modern | pretty | beautiful | attractive | appealing | usable | convenient | comfortable | pleasant | robust | reliable | stable | efficient | performant | scalable | maintainable | flexible | seamless | understandable | straightforward | reasonable | appropriate | satisfying
  benutzerfreundlich | nutzerfreundlich | bedienerfreundlich | schnell | einfach | intuitiv | fair | gut | schön | klar | übersichtlich | modern | ansprechend | robust | zuverlässig | stabil | effizient | performant | flexibel | verständlich | angenehm | leicht
  convivial | conviviale | ergonomique | rapide | rapides | simple | simples | facile | faciles | intuitif | intuitive | juste | clair | claire | claires | moderne | agréable | fiable | robuste | efficace | compréhensible
  amigable | rápido | rápida | rápidos | sencillo | sencilla | fácil | fáciles | intuitivo | intuitiva | justo | justa | claro | clara | moderno | moderna | agradable | fiable | robusto | eficiente | comprensible | bonito | bonita | amigável | simples | fáceis | confiável | eficiente | compreensível
  veloce | semplice | facile | facili | intuitivo | chiaro | chiara | piacevole | affidabile | efficiente | comprensibile | bello | bella
  gebruiksvriendelijk | snel | eenvoudig | makkelijk | gemakkelijk | intuïtief | eerlijk | goed | mooi | duidelijk | overzichtelijk | betrouwbaar | efficiënt | begrijpelijk
  przyjazny | przyjazna | szybki | szybka | prosty | prosta | łatwy | łatwa | intuicyjny | intuicyjna | czytelny | czytelna | ładny | ładna | niezawodny | wydajny | zrozumiały
`);

/** What may stand between qualities: joints, degrees, and the use that a thing is easy for. */
export const QUALITY_COMPANY = words(`
  and | or | very | really | more | enough | as | possible | to | use | understand | read | navigate | learn | for | all | everyone | everybody | user | users | und | oder | sehr | zu | bedienen | verstehen | benutzen | lesen | für | alle | et | ou | très | à | utiliser | comprendre | lire | y | o | muy | de | usar | entender | leer | para | todos | e | muito | ler | molto | da | usare | capire | en | of | zeer | te | gebruiken | begrijpen | lezen | voor | iedereen | i | lub | bardzo | w | użyciu | obsłudze | dla | wszystkich
`);

/**
 * Words that a skeleton consists of: step keywords, pronouns, articles, and the nouns that templates use for "your text here".
 * An entry made of nothing else says nothing about this item.
 */
export const SKELETON = words(`
  durumunda | olmalı | yapabilmeli | معیار | معيار | criteriu | kritérium | kriteeri | kriteriet | kriter | κριτήριο | functional | non | uno | dos | tres | deux | trois | eins | zwei | drei | um | dois | três | due | tre | twee | drie | jeden | dwa | trzy | один | два | три | bir | iki | üç
  beginning | start | starts | clause | clauses | triggers | occurring | starting | able | occur | occurs | happen | happens | perform | performs | performed | takes | place | ensure | achieved | produced | xxx | yyy | zzz | xx | yy | zz
  given | when | then | and | but | or | if | scenario | as | i | we | you | the | a | an | am | is | are | be | have | has | want | need | to | so | that | can | will | would | should | must | shall | may | of | for | in | on | with | by | it | this | my | your | not | also
  some | any | certain | particular | specific | other | another | more | each | every | first | second | third | fourth | fifth | one | two | three | new | my | initial | desired | possible | else | further | additional | testable | measurable | objective | objectives | pre | situation | situations
  user | users | role | persona | actor | person | someone | customer | context | precondition | preconditions | condition | conditions | state | action | actions | event | events | trigger | outcome | outcomes | result | results | behavior | behaviour | behaviors | expected | expectation | expectations | yet | too | observed | observable | observe | value | benefit | goal | reason | something | thing | things | item | point | etc | step | steps | takes | taken | take | does | do | happens | happen | occurs | occur | performs | perform | performed | achieved | accomplish | certain | describe | description | name | title | text | here | list | example | examples | sample | placeholder | criteria | criterion | criterias | acceptance | ac | requirement | requirements | definition | done | tbd | system | feature | function | functionality | case | specify | insert | enter | add | write
  gegeben | angenommen | wenn | dann | und | aber | ich | als | ein | eine | einer | der | die | das | ist | sei | soll | muss | kann | wird | erstes | zweites | drittes | erste | zweite | dritte | vorbedingung | voraussetzung | ausgangssituation | kontext | aktion | ereignis | auslöser | ergebnis | erwartetes | erwartete | verhalten | nutzer | benutzer | rolle | ziel | nutzen | beispiel | weitere | weiteres | kriterium | kriterien | akzeptanzkriterium | akzeptanzkriterien
  étant | donné | quand | lorsque | alors | et | mais | je | un | une | le | la | les | des | du | de | est | premier | deuxième | troisième | contexte | condition | action | événement | résultat | attendu | comportement | utilisateur | rôle | objectif | exemple | critère | critères | acceptation
  testável | testáveis | mensuráveis | verificáveis | testeable | testabile | verificabile | misurabili | prüfbar | überprüfbar | testbar | messbar | vérifiable | toetsbaar | meetbaar | testowalne | mierzalne | testowalny | mierzalny | проверяемый | измеримый | testovatelné | měřitelné | ölçülebilir | específico | específica | específicos | medible | medibles | verificable | comprobable | segundo | cuarto | quinto | spécifique | mesurable | second | seconde | deuxième | mensurável | verificável | segundo | specifico | misurabile | konkretes | messbares | spezifisches | viertes | fünftes
  dado | dada | que | cuando | entonces | y | e | pero | un | una | el | los | las | se | es | primer | primero | segundo | tercer | tercero | cuarto | condición | contexto | precondición | acción | evento | resultado | esperado | comportamiento | usuario | rol | objetivo | beneficio | ejemplo | criterio | criterios | aceptación | descripción | realiza | ocurre | algo
  quando | então | mas | eu | um | uma | o | os | as | primeiro | terceiro | condição | pré | pre-condição | ação | resultado | comportamento | usuário | papel | benefício | exemplo | critério | critérios | aceite | aceitação | descrição
  dato | allora | ma | io | uno | il | lo | primo | secondo | terzo | condizione | contesto | precondizione | azione | risultato | atteso | comportamento | utente | ruolo | esempio | criteri | accettazione
  gegeven | stel | wanneer | als | dan | en | maar | ik | een | het | eerste | tweede | derde | voorwaarde | situatie | actie | gebeurtenis | resultaat | verwacht | gedrag | gebruiker | rol | doel | voorbeeld | criterium | acceptatiecriterium | acceptatiecriteria
  mając | zakładając | jeżeli | jeśli | gdy | kiedy | wtedy | oraz | i | ale | pierwsze | drugie | trzecie | warunek | kontekst | akcja | zdarzenie | wynik | oczekiwany | zachowanie | użytkownik | przykład | kryterium | kryteria | akceptacji
  дано | допустим | когда | если | тогда | то | и | но | я | первый | второй | третий | первое | второе | условие | контекст | предусловие | действие | событие | результат | ожидаемый | поведение | пользователь | роль | пример | критерий | критерии | приемки
  상황 | 행동 | 동작 | 기대 | 사용자 | 역할 | 목표 | 기능 | 이유 | 기준 | 状況 | 行動 | 動作 | 期待 | 期待する | 期待される | 期待値 | 役割 | 目的 | 理由 | 機能 | 情况 | 动作 | 行为 | 角色 | 目标 | 功能 | 原因 | 期望 | 期望结果 | 條件 | 情境 | 動作 | 結果 | 標準 | 基準 | 標準1 | 標準2
  ситуация | ситуации | роль | цель | причина | дія | подія | результат | умова | користувач | durum | eylem | sonuç | koşul | kullanıcı | rol | hedef | situace | akce | výsledek | podmínka | uživatel | sytuacja | cel | situation | handling | åtgärd | resultat | rolle | mål | tilanne | toiminto | tulos
  как | як | jako | como | come | möchte | wollen | damit | sodass | bedürfnis | funktion | en | tant | veux | souhaite | voudrais | afin | pour | pouvoir | bénéfice | besoin | fonctionnalité | quiero | deseo | necesito | poder | para | necesidad | funcionalidad
  quero | desejo | preciso | necessidade | funcionalidade | voglio | vorrei | desidero | poter | affinché | wil | zodat | kunnen | behoefte | voordeel | chcę | aby | żeby | móc | korzyść | хочу | чтобы | выгода | польза | функция | щоб | vill | att | chci | abych
  条件 | 前提 | 前提条件 | 操作 | 期待結果 | 結果 | もし | ならば | かつ | 基準 | 例 | 场景 | 前置条件 | 操作步骤 | 预期结果 | 当 | 那么 | 假如 | 标准 | 条件1 | 条件2 | 标准1 | 标准2 | 基準1 | 基準2 | 조건 | 조건1 | 조건2 | 결과 | 예시
`);

/** Verbs that tell the author of an item what to write. On their own they also start real criteria, so they need company. */
export const INSTRUCTION_VERBS = words(`
  list | describe | outline | write | define | specify | add | enter | insert | provide | explain | fill | include | state | document | detail | summarize | summarise | note | put | use | please | replace | remember | delete | remove | what | how | which | when | optional | everyone
  beschreibe | beschreiben | formulieren | nennen | erläutern | fügen | tragen | listen | liste | füge | trage | bitte | definiere | hier | welche | was | décrire | décrivez | lister | listez | indiquez | indiquer | précisez | ajoutez | veuillez | quels | quelles | remplir | définir | écrire
  describe | describir | escribe | escribir | enumera | enumerar | lista | listar | indica | indicar | define | definir | añade | agregar | agrega | detalla | especifica | completa | qué | descreva | descrever | liste | insira | informe | adicione | defina | especifique | escreva | detalhe | preencha
  descrivi | descrivere | elenca | elencare | inserisci | inserire | indica | definisci | scrivi | specifica | beschrijf | noteer | voeg | vul | geef | opisz | wymień | wpisz | dodaj | określ | zdefiniuj | uzupełnij | podaj
  опишите | описать | укажите | указать | перечислите | добавьте | напишите | заполните | впишите | перелічіть | вкажіть | опишіть
`);

/** Requests in the polite form, which nobody puts to a system: one word of what instructions speak of is company enough. */
export const POLITE_REQUESTS = words(`
  please | décrivez | listez | précisez | veuillez | bitte | descreva | опишите | перечислите | напишите | заполните | перелічіть | опишіть | opisz | wymień | beschrijf | elenca | descrivi | escribe | enumera
`);

/** Where the author is to write: a request with one of these, and no word of the product, is for nobody else. */
export const HERE_WORDS = words(`
  here | below | hier | ici | aquí | aqui | qui | tutaj | здесь | тут
`);

/** Words for criteria, items and lists, of which instructions consist: with nothing else in it an entry is one. */
export const FORM_TOPICS = words(`
  criteria | criterion | bullet | bullets | bulleted | bullet-pointed | sub-bullets | stichpunkte | kriterien | akzeptanzkriterien | critères | criterios | critérios | criteri | kryteria | критерии | критерий | критерія
  concise | testable | measurable | verifiable | gherkin | testbar | testbare | messbar | überprüfbar
  critério | kriteria | testables | mesurables | vérifiables | medibles | verificables | comprobables | testáveis | mensuráveis | verificáveis | testabili | misurabili | toetsbaar | mierzalne | testowalne | проверяемые | измеримые
`);

/** Remarks on how to fill a form in; with a request in front they are said to the author: "Add more as needed". */
export const FORM_REMARKS = words(`
  applicable | needed | necessary | relevant | appropriate | edge
`);

/** The same where an entry is longer; in a short one they may be the product's. */
export const LOOSE_FORM_TOPICS = words(`
  something | minimum | minimal | condition | conditions | bedingungen | etwas | condiciones | condições | condizioni | voorwaarden | warunki | условия
`);

export const FORM_WORDS = words(`
  что | должно | должны | быть | сделано | сделать | чтобы | задача | задачу | считалась | считать | считается | выполненной | выполнена | выполнено | готова | готово | нужно | необходимо | как | когда | понять | поймем | мы | эта | эту | история
  що | має | бути | зроблено | щоб | завдання | вважалося | вважати | виконаним | виконано | коли | bu | iş | ne | zaman | bitmiş | tamamlanmış | sayılır | olarak | kabul | edilir | için | gerekir | nasıl | hikaye
  kiedy | co | zadanie | uznane | uznać | za | ukończone | gotowe | musi | muszą | być | spełnione | zrobione | żeby | aby | när | är | uppgiften | klar | färdig | vad | ska | vara | uppfyllt | för | att | hvornår | opgaven | færdig | hvad | skal | være | når
  milloin | tehtävä | on | valmis | mitä | pitää | olla | tehty | kdy | je | úkol | hotový | hotovo | musí | být | splněno | aby | mikor | kész | feladat | când | este | gata | sarcina
  clear | concise | short | specific | list | description | many | more | any | further | details | format | syntax | section | blank | unknown | edge | cases | case | look | looks | success | done | finish | finished | ready | true | verify | verified | works | work | keep | leave | skip | progress | tracked | can | could | need | needs | happen | happens | independently | under | which | accept | acceptance | closed | requirements | requirement | functional | non
  checkbox | checkboxes | boxes | quantifiable | epic | its | know | technical | detailed | name | nome | nombre | nom | titre | título | titolo | titel | naam | nazwa | название | назва |
  goes | go | accepting | minimum | minimal | implementing | defining | writing | planning | designing | estimating | validate | validated | tests | reviewer | change | changes | test | tested | means | mean | expected | issue | ticket | story | stories | task | feature | expect | see | considered | complete | completed | complete. | finished | fixed | closed | close | closing | judge | judged | used | met | meet | fulfilled | satisfied | satisfy | needed | needs | order | before | after | marked | mark | sure | what | who | how | which | when | whether | pointed | true | false | checked | once | checklist | gherkin | accepted | acceptable | accept | validate | validated | subset | part | concrete | items | clearly | objective | objectives | prove | proves | proof | evidence | reviewer | reviewers | reader | developer | developers | tester | testers | team | working | works | correctly | fully | desired | indicate | indicates | answer | question | questions | statement | statements | outcome | metrics | measure | measured | relevant | basic | main | key | important | success | successful | edge | cases | consider | thorough | concise | clear | brief | short | keep | try | stay | more | than | sentence | sentences | sub | periods | end | rows | row | lines | like | feel | possible | appropriate | necessary | applicable | any | all | etc | eg | implementation | work | project | deliverable | deliverables | verify | verified | check | ensure | confirm | determine | know | related | include | included | including | details | detail | own | real | real-world | actual
  alles | getan | bis | woran | erkennen | wissen | wir | dass | wann | was | welche | fertig | erledigt | aufgabe | abgenommen | wird | sein | kurz | liste | von | eintragen | ausfüllen | ergänzen | bitte | hier | wie
  erfüllt | erfüllen | werden | damit | abgeschlossen | gilt | fertig | prüfbar | überprüfbar | testbar | messbar | konkrete | klare | müssen | für | alle | diese | dieser | dieses
  terminer | finir | comment | savoir | saurons | quelles | quels | quand | c | qui | comme | considérer | story | tâche | fini | liste | à | remplir | satisfaites | doit | nous | sera
  remplies | remplis | être | considérée | considéré | terminée | terminé | doivent | pour | que | soit | cette | clairs | mesurables | testables
  terminar | finalizar | qué | cómo | sabremos | cuándo | cuáles | condiciones | dar | por | historia | tarea | terminado | terminada | lista | aceptada | considere | considerarse | estará | está | agregar | completar | más | aquí
  cumplir | cumplirse | deben | para | considerar | completa | completada | terminada | esta | este | claros | medibles | verificables | debe | cumpla
  terminar | concluir | finalizar | quais | como | saberemos | quando | está | estará | pronto | história | tarefa | lista | atendidas | que | aceita | considerar | mais | aqui
  cada | descreve | condição | necessária | considerada | completa | isso | algo | pode | verificado | mostrar | satisfeita | história | usuário | nível | comportamento | foi | ou | uma | issue | devem | ser | para | considerada | concluída | pronta | esta | esse | claros | mensuráveis | atendidos
  quali | quando | come | sapremo | soddisfatte | elenco | dei | storia | finita | che | è
  welke | wanneer | hoe | weten | we | moeten | vervuld | zijn | worden | het | klaar | taak | verhaal
  jakie | kiedy | jak | muszą | być | musi | spełnione | spełniony | zadanie | jest | ukończone | historia | gotowe | poznamy
  какие | как | когда | понять | что | должны | должно | быть | выполнены | выполнена | выполнено | задача | готова | готово | считается
  devono | essere | per | completata | soddisfatti | chiari | misurabili
`);

/** Requests to write something down, in forms that are put to a person: no criterion starts with one. */
export const WRITING_REQUESTS = words(`
  décrivez | indiquez | précisez | expliquez | détaillez | énumérez | renseignez | rédigez | describa | redacte | descreva | опишите | поясните | перечислите | опишіть
  поясніть | перелічіть | popište | popiš | popíšte | uveďte | napište | napíšte | açıklayın | yazınız | belirtin | belirtiniz | listeleyin | περιγράψτε | γράψτε | beskriv | angiv | angi | kuvaile | kuvaa | kirjoita | sorolja | sorold | írja | descrieți | enumerați | specificați | jelaskan | tuliskan | sebutkan | опишете | opišite | navedite
`);

/** Verbs that ask for words, and verbs that may as well ask for a change of the product. */
export const DESCRIBING_VERBS = words(`
  describe | explain | outline | summarize | summarise | define | specify | beschreiben | erläutern | décrire | describir | descrever | descrivere
`);
export const ACTING_VERBS = words(`
  add | enter | insert | put | use | replace | delete | remove | provide | document | write | füge | trage | ajoutez | añade | agrega | agregar | adicione | insira | inserisci | voeg | dodaj | wpisz | добавьте
`);

/** What instructions speak of: the criteria or the item itself, from outside. */
export const INSTRUCTION_TOPICS = words(`
  criteria | criterion | criterias | acceptance | conditions | requirements | requirement | functionality/requirements | expected | outcomes | outcome | results | bullet | bullets | checklist | gherkin | format | story | ticket | issue | template | here | below | section | measurable | testable | understand
  kriterien | akzeptanzkriterien | bedingungen | hier | critères | conditions | ici | ci-dessous | criterios | condiciones | aquí | historia | critérios | condições | aqui | criteri | condizioni | qui | acceptatiecriteria | criteria | hier | kryteria | tutaj | warunki | критерии | условия | здесь | критерії | тут
`);

/** Phrases that make an entry an instruction wherever they stand (languages without spaces, mostly). */
export const INSTRUCTION_PHRASES = words(`
  条件を記載 | 基準を記載 | 内容を記載 | どうなったら | 満たすべき条件 | とみなされる条件 | 需要满足的条件 | 需要滿足的條件 | 什么情况下算 | 描述验收 | 列出验收 | 填写验收 | 描述驗收 | 列出驗收 | 조건을 작성 | 기준을 작성 | 내용을 작성 | 어떤 조건 | 판단할 수 있는 기준
  を記載してください | を記入してください | を書いてください | 記載する | 箇条書きで | 请填写 | 请描述 | 请列出 | 在此填写 | 在此处 | 請填寫 | 請描述 | 請列出 | 작성해주세요 | 작성해 주세요 | 입력해주세요 | 기술해주세요 | 적어주세요 | 기재해주세요
`);

/** Openings of an example that a template gives; nobody has put an own criterion in its place. */
export const EXAMPLE_OPENINGS = words(`
  e.g. | eg: | for example | for instance | example: | examples: | ex: | ex. | sample: | z. B. | z.B. | zum Beispiel | Beispiel: | Beispiele: | par exemple | exemple : | exemple: | p. ex. | por ejemplo | ejemplo: | p. ej. | por exemplo | exemplo: | per esempio | esempio: | ad es. | bijvoorbeeld | bijv. | voorbeeld: | np. | na przykład | przykład: | например | пример: | 例： | 例: | 例えば | 例如 | 比如 | 예: | 예시: | 예를 들어
`);
