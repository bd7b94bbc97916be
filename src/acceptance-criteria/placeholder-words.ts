/** Words of text that nobody has replaced yet, in many languages: data only. Folded when loaded. */

function words(table: string): readonly string[] {
  return table
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Says that criteria will come, or that there are none. Counts where the entry is this, or starts with it and ends soon. */
export const TO_COME = words(`
  tbd | tbc | tba | tbf | todo | to do | fixme | wip | n/a | na | none | nil | null | pending | draft | unknown | coming soon | later | not yet | not yet defined
  to be defined | to be added | to be done | to be confirmed | to be determined | to be decided | to be discussed | to be completed | to be written | to be filled | to be updated | to be agreed | to be specified | to be refined | to be clarified | to fill | to define | to add | to complete | to discuss | to follow
  not applicable | not available | not defined | will be added | will be defined | will follow | needs refinement | needs grooming | fill in | fill me | fill this | placeholder | lorem ipsum | xxx | xx | xyz | test | asdf | foo | foo bar | blah
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
  待定 | 待补充 | 待填写 | 待完善 | 待确认 | 暂无 | 无 | 待補充 | 待填寫 | 待確認 | 無 | 尚未定義 | 未定 | 後日 | 要検討 | 検討中 | 記入してください | 追記予定 | 後で記載 | なし | 未記入 | 未記載 | 確認中 | 추후 작성 | 미정 | 추후 정의 | 작성 예정 | 없음 | 작성 필요 | 협의 필요 | 해당 없음
  sẽ bổ sung | chưa có | akan ditentukan | belum ada | รอเพิ่มเติม | ยังไม่ระบุ | سيتم تحديدها لاحقا | لا يوجد | בהמשך | יושלם בהמשך | θα συμπληρωθεί
`);

/** Says something, but nothing that a tester could check. */
export const VAGUE = words(`
  works | it works | works as expected | works as designed | works as intended | works fine | works correctly | works properly | everything works | it works as expected | it should work | should work | should work as expected | feature works | feature works as expected | functions as expected | behaves as expected | all good | as discussed | as agreed | as described | as described above | as above | see above | see below | see description | see the description | see title | see summary | see design | see designs | see mockup | see mockups | see figma | see attached | see attachment | see comments | see epic | see parent | same as above | same as description | refer to description | self explanatory | obvious | the above | per description | per design | as per design | as per description | as per mockup | done | yes | ok | okay | must work | story is done | task is done | issue is fixed
  siehe oben | siehe Beschreibung | wie besprochen | wie oben | funktioniert | funktioniert wie erwartet | es funktioniert | voir description | voir ci-dessus | voir plus haut | fonctionne | ça marche | fonctionne comme prévu
  ver descripción | ver arriba | funciona | funciona correctamente | que funcione | funciona como se espera | ver descrição | ver acima | conforme descrição | funciona corretamente | vedi sopra | vedi descrizione | funziona | zie boven | zie beschrijving | werkt | werkt zoals verwacht | patrz opis | działa | działa poprawnie | jak wyżej | см. описание | смотри описание | см. выше | работает | все работает | работает корректно
  正常に動作する | 動作すること | 正常に動作すること | 上記の通り | 説明参照 | 功能正常 | 正常工作 | 见描述 | 如上 | 見描述 | 정상 동작 | 정상 작동 | 위와 같음 | 설명 참조
`);

/**
 * Words that a skeleton consists of: step keywords, pronouns, articles, and the nouns that templates use for "your text here".
 * An entry made of nothing else says nothing about this item.
 */
export const SKELETON = words(`
  given | when | then | and | but | or | if | scenario | as | i | we | you | the | a | an | am | is | are | be | have | has | want | need | to | so | that | can | will | would | should | must | shall | may | of | for | in | on | with | by | it | this | my | your | not | also
  some | any | certain | particular | specific | other | another | more | each | every | first | second | third | fourth | fifth | one | two | three | new | my | initial | desired | possible
  user | users | role | persona | actor | person | someone | customer | context | precondition | preconditions | condition | conditions | state | action | actions | event | events | trigger | outcome | outcomes | result | results | behavior | behaviour | behaviors | expected | expectation | expectations | observed | observable | observe | value | benefit | goal | reason | something | thing | things | item | point | etc | step | steps | takes | taken | take | does | do | happens | happen | occurs | occur | performs | perform | performed | achieved | accomplish | certain | describe | description | name | title | text | here | list | example | examples | sample | placeholder | criteria | criterion | criterias | acceptance | ac | requirement | requirements | definition | done | tbd | system | feature | function | functionality | case | specify | insert | enter | add | write
  gegeben | angenommen | wenn | dann | und | aber | ich | als | ein | eine | einer | der | die | das | ist | sei | soll | muss | kann | wird | erstes | zweites | drittes | erste | zweite | dritte | vorbedingung | voraussetzung | ausgangssituation | kontext | aktion | ereignis | auslöser | ergebnis | erwartetes | erwartete | verhalten | nutzer | benutzer | rolle | ziel | nutzen | beispiel | kriterium | kriterien | akzeptanzkriterium | akzeptanzkriterien
  étant | donné | quand | lorsque | alors | et | mais | je | un | une | le | la | les | des | du | de | est | premier | deuxième | troisième | contexte | condition | action | événement | résultat | attendu | comportement | utilisateur | rôle | objectif | exemple | critère | critères | acceptation
  dado | dada | que | cuando | entonces | y | e | pero | un | una | el | los | las | se | es | primer | primero | segundo | tercer | tercero | cuarto | condición | contexto | precondición | acción | evento | resultado | esperado | comportamiento | usuario | rol | objetivo | beneficio | ejemplo | criterio | criterios | aceptación | descripción | realiza | ocurre | algo
  quando | então | mas | eu | um | uma | o | os | as | primeiro | terceiro | condição | pré | pre-condição | ação | resultado | comportamento | usuário | papel | benefício | exemplo | critério | critérios | aceite | aceitação | descrição
  dato | allora | ma | io | uno | il | lo | primo | secondo | terzo | condizione | contesto | precondizione | azione | risultato | atteso | comportamento | utente | ruolo | esempio | criteri | accettazione
  gegeven | stel | wanneer | als | dan | en | maar | ik | een | het | eerste | tweede | derde | voorwaarde | situatie | actie | gebeurtenis | resultaat | verwacht | gedrag | gebruiker | rol | doel | voorbeeld | criterium | acceptatiecriterium | acceptatiecriteria
  mając | zakładając | jeżeli | jeśli | gdy | kiedy | wtedy | oraz | i | ale | pierwsze | drugie | trzecie | warunek | kontekst | akcja | zdarzenie | wynik | oczekiwany | zachowanie | użytkownik | przykład | kryterium | kryteria | akceptacji
  дано | допустим | когда | если | тогда | то | и | но | я | первый | второй | третий | первое | второе | условие | контекст | предусловие | действие | событие | результат | ожидаемый | поведение | пользователь | роль | пример | критерий | критерии | приемки
  条件 | 前提 | 前提条件 | 操作 | 期待結果 | 結果 | もし | ならば | かつ | 基準 | 例 | 场景 | 前置条件 | 操作步骤 | 预期结果 | 当 | 那么 | 假如 | 标准 | 条件1 | 条件2 | 标准1 | 标准2 | 基準1 | 基準2 | 조건 | 조건1 | 조건2 | 결과 | 예시
`);

/** Verbs that tell the author of an item what to write. On their own they also start real criteria, so they need company. */
export const INSTRUCTION_VERBS = words(`
  list | describe | outline | write | define | specify | add | enter | insert | provide | explain | fill | include | state | document | detail | summarize | summarise | note | put | use | please | replace | remember | delete | remove | what | how | which | when | optional | everyone
  beschreibe | beschreiben | liste | füge | trage | bitte | definiere | hier | welche | was | décrire | décrivez | lister | listez | indiquez | indiquer | précisez | ajoutez | veuillez | quels | quelles | remplir | définir | écrire
  describe | describir | escribe | escribir | enumera | enumerar | lista | listar | indica | indicar | define | definir | añade | agregar | agrega | detalla | especifica | completa | qué | descreva | descrever | liste | insira | informe | adicione | defina | especifique | escreva | detalhe | preencha
  descrivi | descrivere | elenca | elencare | inserisci | inserire | indica | definisci | scrivi | specifica | beschrijf | noteer | voeg | vul | geef | opisz | wymień | wpisz | dodaj | określ | zdefiniuj | uzupełnij | podaj
  опишите | описать | укажите | указать | перечислите | добавьте | напишите | заполните | впишите | перелічіть | вкажіть | опишіть
`);

/** What instructions speak of: the criteria or the item itself, from outside. */
export const INSTRUCTION_TOPICS = words(`
  criteria | criterion | criterias | acceptance | conditions | requirements | requirement | functionality/requirements | expected | outcomes | outcome | results | bullet | bullets | checklist | gherkin | format | story | ticket | issue | template | here | below | section | measurable | testable | understand
  kriterien | akzeptanzkriterien | bedingungen | hier | critères | conditions | ici | ci-dessous | criterios | condiciones | aquí | historia | critérios | condições | aqui | criteri | condizioni | qui | acceptatiecriteria | criteria | hier | kryteria | tutaj | warunki | критерии | условия | здесь | критерії | тут
`);

/** Phrases that make an entry an instruction wherever they stand (languages without spaces, mostly). */
export const INSTRUCTION_PHRASES = words(`
  を記載してください | を記入してください | を書いてください | 記載する | 箇条書きで | 请填写 | 请描述 | 请列出 | 在此填写 | 在此处 | 請填寫 | 請描述 | 請列出 | 작성해주세요 | 작성해 주세요 | 입력해주세요 | 기술해주세요 | 적어주세요 | 기재해주세요
`);

/** Openings of an example that a template gives; nobody has put an own criterion in its place. */
export const EXAMPLE_OPENINGS = words(`
  e.g. | eg: | for example | for instance | example: | examples: | ex: | ex. | sample: | z. B. | z.B. | zum Beispiel | Beispiel: | Beispiele: | par exemple | exemple : | exemple: | p. ex. | por ejemplo | ejemplo: | p. ej. | por exemplo | exemplo: | per esempio | esempio: | ad es. | bijvoorbeeld | bijv. | voorbeeld: | np. | na przykład | przykład: | например | пример: | 例： | 例: | 例えば | 例如 | 比如 | 예: | 예시: | 예를 들어
`);
