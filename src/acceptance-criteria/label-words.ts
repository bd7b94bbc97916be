/**
 * What people call the place where acceptance criteria stand, per language: data only. Write entries as people do; they are
 * folded (case, accents, punctuation) when loaded. To add a language, add a line to each table that it needs.
 * Sources: public issue templates and backlogs in each language; the official glossaries of Scrum and ISTQB.
 */

import { words } from './word-table';

/** Labels of criteria. Two-word forms that join an ACCEPTANCE stem and a CRITERION stem need no entry: see below. */
export const CRITERIA_LABELS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
    acceptance | acceptance criteria | AC | ACs | AC's | A/C | A/Cs | A/C's | acceptance tests | acceptance test | acceptance scenarios
    acceptance checklist | acceptance requirements | conditions of satisfaction | condition of satisfaction | satisfaction conditions | CoS
    criteria | exit criteria | exit conditions | completion conditions | completeness conditions | completeness criteria | success criteria | success criterion | test criteria | pass criteria
    pass/fail criteria | completion criteria | minimum criteria | minimal criteria | verification criteria
    validation criteria | fulfilment criteria | closing criteria | closure criteria | done criteria
    definition of acceptance | definition of success | done when | done if | it's done when | it is done when
    this is done when | we are done when | complete when | what does done look like | what does success look like | success looks like | done looks like | what success looks like | what done looks like
    how do we know it is done | how do we know when we are done | how will we know we are done
    how will we know when it is done | we will know we are done when | how we know it is done | how we know this is done
    how we know this story is done | how do we know this is done | we know it is done when | how will we know it works | how do we know it works | how will we know this works | how do we know this works | close when | closed when | can be closed when | this can be closed when | acceptance checks | what defines done
  `),
  de: words(`
    AK | AKs | Kriterien | Abnahme | Abnahmetests | Akzeptanz | Akzeptanztests | Erfolgskriterien | Erfüllungskriterien | Fertig, wenn
    Erledigt, wenn | Fertig ist es, wenn | Abschlusskriterien
  `),
  fr: words(`
    critère | critères | critères d'acceptation | critères de réussite | critères de succès | critères de validation
    tests d'acceptation | conditions de satisfaction | CA | critères d'acceptabilité | terminé quand
    acceptation | fini quand | finie quand | terminée quand | c'est fini quand | c'est terminé quand
  `),
  es: words(`
    criterio | criterios | criterios de éxito | pruebas de aceptación | criterios de validación | condiciones de satisfacción | CA
    criterios de conformidad | aceptación | criterios de cierre | criterio de cierre | criterios de finalización
    criterios de terminación | terminado cuando | terminada cuando | hecho cuando | hecha cuando | listo cuando | lista cuando | criterio de listo
  `),
  pt: words(`
    critério | critérios | critérios de sucesso | testes de aceitação | testes de aceite | critérios de validação
    condições de satisfação | CA | critérios de conclusão | pronto quando | pronta quando | critério de pronto | critério de conclusão
    aceitação | critérios de pronto | critérios de encerramento | feito quando | feita quando | concluído quando | concluída quando
  `),
  it: words(`
    criterio | criteri | criteri di successo | test di accettazione | criteri di validazione | condizioni di soddisfazione
    accettazione | criteri di completamento | fatto quando | fatta quando | finito quando | finita quando
  `),
  nl: words(`
    acceptatietests | succescriteria | klaar als | klaar wanneer | afnamecriteria | acceptatie | gereed als | gereed wanneer | af als
  `),
  pl: words(`
    kryteria | kryteria odbioru | kryteria sukcesu | testy akceptacyjne | warunki satysfakcji | kryteria przyjęcia | KA
    akceptacja | gotowe, gdy | kryteria ukończenia | kryterium ukończenia | kryteria zakończenia | kryterium zakończenia
  `),
  ru: words(`
    критерии | критерий | критерии успеха | критерии приема | критерии сдачи | критерии готовности | приемочные тесты | КП
    приемка | готово, когда | готово, если | как понять, что готово | как пойму, что готово | критерии завершения
  `),
  uk: words(`
    критерії | критерій | критерії прийняття | критерії успіху | критерії готовності | готово, коли
  `),
  ja: words(`
    受け入れ基準 | 受入基準 | 受入れ基準 | 受け入れ条件 | 受入条件 | 受入れ条件 | 受け入れ要件 | 受入要件 | 受け入れテスト | 完了条件 | 完了の条件 | 完了基準 | 達成条件 | 合格基準 | 成功基準
  `),
  zh: words(`
    验收 | 驗收 | 验收标准 | 验收条件 | 验收准则 | 验收测试 | 接受标准 | 接受准则 | 接收标准 | 完成标准 | 完成条件 | 完成判定 | 成功标准 | 驗收標準 | 驗收條件 | 驗收準則 | 驗收測試 | 接受標準 | 允收標準 | 允收條件
    完成標準 | 完成條件
  `),
  ko: words(`
    인수 조건 | 인수 기준 | 인수 테스트 | 수용 기준 | 수용 조건 | 수락 기준 | 수락 조건 | 승인 기준 | 승인 조건 | 완료 조건 | 완료 기준 | 성공 기준
  `),
  sv: words(`
    kriterier | godkännandekriterier | klart när | klar när
  `),
  da: words(`
    kriterier | godkendelseskriterier | acceptkrav | færdig når
  `),
  no: words(`
    kriterier | godkjenningskriterier | akseptansetester | ferdig når
  `),
  fi: words(`
    kriteerit | hyväksymisehdot | hyväksyntäkriteerit | hyväksymistestit
  `),
  cs: words(`
    kritéria | akceptační testy | kritéria přijetí | kritéria splnění
  `),
  sk: words(`
    kritériá | akceptačné testy | kritériá prijatia
  `),
  hu: words(`
    kritériumok | elfogadási feltételek | átvételi kritériumok | sikerkritériumok
  `),
  tr: words(`
    kriterler | kabul koşulları | kabul şartları | başarı kriterleri
  `),
  vi: words(`
    tiêu chí | tiêu chí chấp nhận | tiêu chí nghiệm thu | điều kiện chấp nhận | tiêu chuẩn chấp nhận
  `),
  th: words(`
    เกณฑ์การยอมรับ | เกณฑ์การตรวจรับ | เงื่อนไขการยอมรับ
  `),
  hi: words(`
    स्वीकृति मानदंड | स्वीकार्यता मानदंड | स्वीकृति के मानदंड
  `),
  ar: words(`
    معايير القبول | شروط القبول
  `),
  fa: words(`
    معیارهای پذیرش | شرایط پذیرش | معیار پذیرش
  `),
  he: words(`
    קריטריוני קבלה | תנאי קבלה | קריטריונים לקבלה
  `),
  el: words(`
    κριτήρια αποδοχής | προϋποθέσεις αποδοχής
  `),
};

/**
 * Beginnings of the words for "acceptance" and for "criterion" or "condition" in some thirty languages. A label that joins one of
 * each, in either order and also as one word (Akzeptanzkriterien), is a criteria label. This takes in endings and misspellings.
 */
export const ACCEPTANCE_STEMS = words(`
  accept | acept | aceita | aceite | accett | aksept | aktsept | akcept | akzept | abnahm | acceptan | accpt
  приемк | приемоч | приеман | приемл | прииман | прииня | прихват | прифат | prihva | prihvat | sprejem
  priemim | pienem | vastuvot | kabul | elfogad | hyvaks | αποδοχ | penerimaan | qabul | onarpen | قبول
  پذیرش | קבלה
`);

export const CRITERION_STEMS = words(`
  criteri | critere | crit | creteri | cirteri | ctiteri | kriter | kryter | kriteer | критер | крытэр
  κριτηρι | irizpide | мерил | condition | condicio | condico | condizion | conditi | bedingung | voorwaard
  warunk | услови | умов | podmink | podmienk | uvjet | pogoj | vilkar | villkor | ehdot | feltetel | kosul
  معايير | معیار | קריטריו
`);

/** Labels of a definition of done: general quality rules, unless the entries are about this item. */
export const DONE_LABELS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
    definition of done | DoD | definition of done checklist | DoD checklist | done checklist | done
  `),
  de: words(`
    Definition von fertig | Fertigstellungskriterien | Fertig-Kriterien
  `),
  fr: words(`
    définition de fini | définition du fini | définition de terminé | critères de fin
  `),
  es: words(`
    definición de hecho | definición de terminado | definición de listo | definición de completado
  `),
  pt: words(`
    definição de pronto | definição de feito | definição de concluído
  `),
  it: words(`
    definizione di fatto | definizione di completato | definizione di done
  `),
  nl: words(`
    definitie van klaar | definitie van done
  `),
  pl: words(`
    definicja ukończenia | definicja gotowości | definicja done
  `),
  ru: words(`
    определение готовности | определение выполненного
  `),
  cs: words(`
    definice hotového | definice hotovo
  `),
  sk: words(`
    definícia hotového | definícia hotovo
  `),
  sv: words(`
    definition av klar | definition av klart
  `),
  no: words(`
    definisjon av ferdig
  `),
  da: words(`
    definition af færdig
  `),
  tr: words(`
    bitti tanımı | tamamlandı tanımı
  `),
  ja: words(`
    完成の定義 | 完了の定義 | Doneの定義
  `),
  zh: words(`
    完成定义 | 完成的定义 | 完成定義 | 完成的定義
  `),
  ko: words(`
    완료의 정의 | 완료 정의
  `),
};

/** With one of these beside it, a label of criteria names the rules of all items: "General acceptance criteria". */
export const GENERAL_WORDS = words(`
  general | generic | allgemeine | allgemein | generelle | générales | généraux | generales | gerais | generali | algemene | ogólne | общие | загальні
`);

/** Lists of what must be there before work starts; they often name criteria without holding any. */
export const READY_LABELS = words(`
  definition of ready | DoR | definition of ready checklist | ready checklist | DoR checklist
  readiness checklist | definición de preparado | definição de preparado | définition de prêt | PR checklist
  pull request checklist | review checklist
`);

/** Labels of a bug report. Steps that are told as Given/When/Then below or above them describe the fault, not the goal. */
export const BUG_LABELS = words(`
  steps to reproduce | how to reproduce | reproduction steps | steps for reproduction | repro steps
  reproduction | to reproduce | how reproducible | expected behavior | expected behaviour | expected result
  expected results | expected | expected correct behavior | what is the expected correct behavior
  what is the current bug behavior | actual | actual result | actual results | actual behavior
  actual behaviour | current behavior | current behaviour | observed behavior | observed behaviour
  desired behavior | desired behaviour | bug description | describe the bug | what happened
  what did you expect | Schritte zur Reproduktion | Reproduktionsschritte | erwartetes Verhalten
  erwartetes Ergebnis | tatsächliches Verhalten | tatsächliches Ergebnis | aktuelles Verhalten
  étapes pour reproduire | étapes de reproduction | comportement attendu | résultat attendu
  comportement actuel | comportement observé | résultat obtenu | pasos para reproducir | comportamiento esperado
  resultado esperado | comportamiento actual | resultado actual | resultado obtenido | passos para reproduzir
  comportamento esperado | comportamento atual | resultado atual | passi per riprodurre | comportamento atteso
  risultato atteso | comportamento attuale | stappen om te reproduceren | verwacht gedrag | verwacht resultaat
  huidig gedrag | kroki do odtworzenia | oczekiwane zachowanie | oczekiwany rezultat | aktualne zachowanie
  шаги воспроизведения | шаги для воспроизведения | ожидаемый результат | ожидаемое поведение
  фактический результат | фактическое поведение | 再現手順 | 期待する動作 | 期待される動作 | 期待結果 | 実際の動作 | 复现步骤 | 重现步骤 | 预期结果
  实际结果 | 期望结果 | 재현 방법 | 재현 단계 | 예상 결과 | 기대 결과 | 실제 결과
`);

/** Headings inside a criteria section that group criteria; the section goes on below them. */
export const GROUP_LABELS = words(`
  happy path | happy paths | unhappy path | sad path | edge cases | edge case | error cases | errors
  error handling | negative cases | positive cases | functional | non-functional | functional requirements
  non-functional requirements | frontend | backend | front end | back end | FE | BE | UI | API | web | iOS
  Android | desktop | general | must | should | could | must have | should have | nice to have | minimum
  checklist | casos límite | casos de error | casos extremos
  cas limites | cas d'erreur | Randfälle | Sonderfälle | Fehlerfälle | funktional | nicht-funktional
  casos de borda | randgevallen | przypadki brzegowe | lista kontrolna | граничные случаи | エッジケース | 異常系 | 正常系
  准正常系 | 失敗系 | エッジケース・失敗系 | 边界情况 | 異常情況 | 异常情况 | 예외 케이스 | 엣지 케이스
`);

/** Headings that announce scenarios. On their own they do not make criteria; whole scenarios below them do. */
export const SCENARIO_LABELS = words(`
  scenario | scenarios | user scenarios | usage scenarios | test scenarios | gherkin scenarios | given when then
  Szenario | Szenarien | Testszenarien | scénario | scénarios | escenario | escenarios | cenário | cenários
  scenari | scenario's | scenariusz | scenariusze | сценарий | сценарии | сценарій | сценарії | scenarier | skenaario
  skenaariot | scénář | scénáře | scenár | scenáre | forgatókönyv | forgatókönyvek | senaryo | senaryolar | scenarii
  σενάριο | σενάρια | skenario | kịch bản | シナリオ | 场景 | 場景 | 시나리오 | سيناريو | سيناريوهات | תרחיש | תרחישים
`);

/** Words that name a section of another kind. One of them in a short label ends the criteria even below a deeper heading. */
export const ASIDE_WORDS = words(`
  note | notes | remark | remarks | comment | comments | link | links | reference | references | resource
  resources | attachment | attachments | task | tasks | subtasks | implementation | technical | solution
  proposal | dependency | dependencies | risk | risks | assumptions | assumption | estimate | estimation
  estimated | effort | priority | question | questions | screenshots | additional | related | points | labels
  assumed | appendix | out | faq | hint | hints | deliverables | todo | demo | demonstrate | rollout | test
  tests | testing | branch | branches | velocity | notiz | notizen | hinweis | hinweise | anmerkung
  anmerkungen | bemerkung | bemerkungen | aufgaben | technische | abhängigkeiten | risiken | annahmen
  schätzung | aufwand | priorität | fragen | lösung | umsetzung | remarque | remarques | tâches | liens
  techniques | dépendances | risques | hypothèses | priorité | notas | nota | tareas | enlaces | técnicas
  dependencias | riesgos | supuestos | estimación | prioridad | preguntas | comentarios | tarefas | dependências
  riscos | premissas | estimativa | prioridade | perguntas | observações | attività | dipendenze | rischi
  stima | priorità | opmerking | opmerkingen | taken | afhankelijkheden | risicos | schatting | prioriteit
  vragen | uwagi | notatki | zadania | zależności | ryzyka | priorytet | estymacja | pytania | dodatkowe
  примечания | примечание | заметки | задачи | ссылки | зависимости | риски | оценка | приоритет | вопросы
  комментарии
`);

/** The same for languages that do not put spaces between words; matched as part of the label. */
export const ASIDE_PHRASES = words(`
  備考 | メモ | 補足 | タスク | 参考 | 関連 | 質問 | 見積 | 優先 | 备注 | 說明 | 说明 | 任务 | 任務 | 參考 | 依赖 | 風險 | 风险 | 优先 | 備註 | 技術 | 技术
  비고 | 참고 | 작업 | 메모 | 의존 | 우선
`);

/** Words of sections that end criteria under a bold line, where there is no level to go by. */
export const TOPIC_WORDS = words(`
  description | context | background | summary | goal | goals | objective | motivation | value | design
  designs | mockup | mockups | wireframe | wireframes | ux | scope | persona | personas | story | stories | qa
  environment | documentation | definition | beschreibung | kontext | hintergrund | ziel | entwurf | contexte
  objectif | maquettes | descripción | contexto | objetivo | diseño | historia | descrição | descrizione
  contesto | obiettivo | beschrijving | achtergrond | doel | opis | kontekst | cel | описание | контекст | цель
`);
