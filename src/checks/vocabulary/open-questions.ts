/** Words by which people mark what they have not decided yet, per language: data only. */
import { terms } from '../terms';

/** Say "not decided" wherever they stand as a word of their own. */
export const MARKS = terms(`tbd | tbc | tba | t b d | t b c`);

/** Say it where they end a clause, or are all that it says: "Colour: to be decided", "the limit is still to be agreed". */
export const UNDECIDED = terms(`
  to be decided | to be determined | to be defined | to be confirmed | to be discussed | to be clarified | to be agreed | to be specified | to be figured out | to be announced | to be refined | yet to be decided | not decided yet | not yet decided | undecided | needs clarification | needs to be clarified | needs to be decided | needs discussion | needs to be discussed | still open | still unclear | still unknown | open point | decision pending | pending decision | waiting for decision | awaiting decision
  zu klären | noch zu klären | muss noch geklärt werden | noch offen | noch unklar | ungeklärt | zu definieren | noch zu definieren | noch festzulegen | wird noch festgelegt | wird noch definiert | wird noch geklärt | noch abzustimmen | muss noch abgestimmt werden | entscheidung offen | offener punkt
  à définir | à déterminer | à préciser | à confirmer | à clarifier | à discuter | à valider | à décider | reste à définir | reste à préciser | non défini | pas encore défini | pas encore décidé
  por definir | por determinar | por confirmar | por decidir | por aclarar | por discutir | a definir | a confirmar | a determinar | pendiente de definir | pendiente de confirmar | pendiente de decidir | sin definir | aún no definido
  a ser definido | a ser definida | a ser decidido | a ser confirmado | a decidir | a discutir | ainda não definido | pendente de definição | em aberto | a esclarecer
  da definire | da decidere | da confermare | da chiarire | da discutere | da determinare | ancora da definire | ancora da decidere | non ancora definito
  nog te bepalen | nader te bepalen | nog te beslissen | nog te bespreken | nog uit te zoeken | nog af te stemmen | nog niet bekend | nog onduidelijk | ntb
  do ustalenia | do uzgodnienia | do wyjaśnienia | do potwierdzenia | do określenia | do zdefiniowania | do omówienia | do decyzji | jeszcze nie ustalono
  уточняется | требует уточнения | нужно уточнить | надо уточнить | необходимо уточнить | на уточнении | не определено | пока не решено | требует обсуждения | нужно обсудить | надо обсудить | тбд | уточнюється | потребує уточнення | треба уточнити | потрібно уточнити | треба обговорити | не визначено
  att bestämma | ska bestämmas | inte bestämt | ej beslutat | återstår att bestämma | behöver diskuteras | skal afklares | skal besluttes | ikke besluttet | må avklares | må avgjøres | ikke avklart | ei päätetty | vielä auki | päätetään myöhemmin
  bude upřesněno | k upřesnění | k diskusi | zatím nerozhodnuto | bude upresnené | na upresnenie | egyeztetendő | tisztázandó | pontosítandó | még nem dőlt el | belirlenecek | kararlaştırılacak | netleştirilecek | de stabilit | de clarificat | de confirmat | de decis | προς συζήτηση | θα αποφασιστεί | υπό διευκρίνιση | да се уточни | треба да се утврди
  akan ditentukan | belum ditentukan | perlu didiskusikan | sẽ quyết định sau | chưa quyết định | cần làm rõ | ยังไม่สรุป | รอสรุป | سيتم تحديده لاحقا | سيحدد لاحقا | لم يحدد بعد | טרם הוחלט | יוחלט בהמשך
  未定 | 要確認 | 要検討 | 検討中 | 確認中 | 要相談 | 後で決める | 未決定 | 待定 | 待确认 | 待確認 | 待讨论 | 待討論 | 待商定 | 待明确 | 未确定 | 未確定 | 尚未决定 | 尚未決定 | 미정 | 추후 결정 | 추후 논의 | 논의 필요 | 확인 필요 | 결정 필요 | 협의 필요
`);

/** Labels of open questions; the list below them is open until somebody answers it. */
export const QUESTION_LABELS = terms(`
  open question | open questions | open issue | open issues | open point | open points | open topics | outstanding questions | outstanding issues | unresolved questions | unanswered questions | remaining questions | questions to answer | questions to be answered | questions to clarify | to clarify | to be clarified | to be decided | to be discussed | decisions needed | open decisions
  offene frage | offene fragen | offene punkte | offener punkt | offene themen | ungeklärte fragen | zu klären | noch zu klären | klärungsbedarf
  question ouverte | questions ouvertes | questions en suspens | points ouverts | points à clarifier | points en suspens | à clarifier
  pregunta abierta | preguntas abiertas | cuestiones abiertas | preguntas pendientes | dudas pendientes | puntos abiertos | puntos pendientes | por aclarar | temas abiertos
  questões em aberto | perguntas em aberto | pontos em aberto | dúvidas em aberto | dúvidas pendentes | questões abertas | perguntas abertas
  domande aperte | questioni aperte | punti aperti | domanda aperta | dubbi aperti | punti da chiarire
  open vragen | open vraag | openstaande vragen | openstaande punten | nog te bepalen | nog te beslissen
  otwarte pytania | pytania otwarte | kwestie otwarte | otwarte kwestie | do wyjaśnienia | do ustalenia
  открытые вопросы | открытый вопрос | нерешенные вопросы | вопросы для уточнения | вопросы на уточнение | відкриті питання | відкрите питання | невирішені питання
  öppna frågor | öppen fråga | åpne spørsmål | åbne spørgsmål | uafklarede spørgsmål | avoimet kysymykset | avoin kysymys
  otevřené otázky | otevřená otázka | otvorené otázky | nyitott kérdések | nyitott kérdés | açık sorular | açık konular | întrebări deschise | ανοιχτά ερωτήματα | ανοικτά ζητήματα | отворени въпроси | otvorena pitanja
  pertanyaan terbuka | câu hỏi mở | vấn đề còn mở | คำถามที่ยังไม่มีคำตอบ | أسئلة مفتوحة | שאלות פתוחות
  未解決の質問 | 未決事項 | 確認事項 | 未解決事項 | 検討事項 | 要確認事項 | 未决问题 | 待解决问题 | 待确认事项 | 待确认问题 | 开放问题 | 待解決問題 | 待確認事項 | 開放問題 | 미해결 질문 | 미결 사항 | 미결정 사항 | 확인 사항 | 열린 질문
`);

/** Show that a question has its answer. */
export const ANSWERED = terms(`
  answer | answered | resolved | decided | decision | closed | done | confirmed | antwort | beantwortet | geklärt | entschieden | entscheidung | erledigt | réponse | répondu | résolu | décidé | respuesta | respondida | resuelto | resuelta | decidido | decisión | resposta | respondido | resolvido | decisão | risposta | risolto | deciso | antwoord | beantwoord | opgelost | besloten | odpowiedź | rozwiązane | ustalono | ответ | решено | решение | відповідь | вирішено | svar | besvarad | vastaus | odpověď | odpoveď | válasz | cevap | yanıt | răspuns | απάντηση | jawaban | trả lời | 回答 | 答え | 決定 | 解決済み | 答案 | 已解决 | 已解決 | 已确认 | 已確認 | 답변 | 답 | 해결 | 결정됨
`);

/** Before a mark: it is something that the product shows, not something that the item leaves open. */
export const SHOWN = terms(`
  show | shows | shown | display | displays | displayed | as | label | labelled | labeled | say | says | read | reads | reading | text | status | value | called | named | marked | with | anzeigen | zeigt | angezeigt | als | affiche | afficher | mostrar | muestra | mostra | toont | wyświetla | показывает | отображается
`);
