/** The Lending app's backlog around the member's account, accessibility and languages. */
export const LENDING_BACKLOG_MEMBERS = `
=== LEND-64 story ready 3sp top=16 parent=LEND-80 from=marek label=account shape=heading
Download everything you know about me
## Acceptance criteria
- The file holds bookings, damage reports, messages and payments of the member, and nothing about other people.
- It is ready within ten minutes; a message with a link says so.
- The link works for three days and only while signed in.

=== LEND-65 story ready 5sp top=17 parent=LEND-80 from=marek priority=High label=account,privacy shape=scenario-in-text
Delete my account
**Scenario: nothing is open**
Given I have no running booking and owe nothing
When I confirm the deletion with my password
Then I am signed out everywhere and my name is gone from all bookings

**Scenario: a booking is running**
Given I have borrowed a ladder
When I ask for the deletion
Then I am told which booking must end first

=== LEND-66 story refinement 3sp top=18 parent=LEND-80 from=marek label=account shape=wiki-leftovers
Who has looked at my address?
:::wiki
*Acceptance criteria*
# Every look of a keeper at an address is listed with date, shed and reason
# The list goes back twelve months
# Members can ask about a line with one tap
:::

=== LEND-67 story refinement parent=LEND-80 from=fatou touched=240 shape=missing
Sign in without a password
Members forget it, because they borrow twice a year. A link by e-mail would do.

=== LEND-68 task refinement 3sp parent=LEND-80 from=samir label=privacy
Delete data that we must not keep any longer
Damage photos after three years, chat after thirty days, logs after ninety.

## Acceptance criteria
- A nightly job deletes what is due and writes how many rows of what it deleted.
- Nothing with an open bill is deleted.

=== LEND-69 bug triage parent=LEND-80 from=fatou touched=130
Postcodes that begin with a zero lose it
**Steps:** move to 01067. **Expected:** 01067. **Actual:** 1067, and no shed nearby.

=== LEND-70 story refinement 5sp parent=LEND-80 from=nandini label=account shape=herocoders
Share one membership in a household
Families ask for it in every second support call.

>>> herocoders
Up to four people of one address share a membership
Each has an own sign-in and own bookings
One person pays and can remove others
Bills name who borrowed

=== LEND-71 story refinement parent=LEND-80 from=fatou touched=310 shape=no-description
Dark mode

=== LEND-72 story refinement 2sp parent=LEND-81 from=beatriz label=accessibility shape=task-list-labelled
Book a tool with the keyboard only
The web page is used at work, and by people who cannot hold a mouse.

## Acceptance criteria
- [ ] Every step from search to confirmation can be reached with Tab and done with Enter or Space
- [ ] The focus is always visible
- [ ] Opening the calendar does not trap the focus
- [x] The skip link leads to the search field

=== LEND-73 story refinement 3sp top=19 parent=LEND-81 from=beatriz label=accessibility shape=quote
Readable in bright sunlight
> *Acceptance criteria from the workshop with low-vision members*
>
> 1. Text on the pick-up page has a contrast of at least 7 to 1.
> 2. The locker code fills at least a third of the screen's width.
> 3. A "sun" button turns everything to black on white.

=== LEND-74 bug ready 1sp top=20 parent=LEND-81 from=beatriz label=accessibility
Error messages in the sign-up form are red only
**Steps:** leave the name empty, submit. **Expected:** a text says which field is wrong. **Actual:** a red frame; screen readers say nothing.

=== LEND-75 story refinement parent=LEND-81 from=marek label=accessibility shape=mention-in-prose
Plain language for all bills
Beatriz asked whether bills could be written in plain language. We have no acceptance criteria for "plain" yet; the city's office for inclusion has a test that we might use.

=== LEND-76 spike refinement 2sp parent=LEND-81 from=beatriz label=accessibility
Can the locker itself speak?
**Question:** do the speakers of series B carry in the street? **Time box:** one day at the Harbour shed.

=== LEND-77 story refinement 3sp parent=LEND-140 from=fatou label=languages shape=french
Réserver un outil en français
Rédigé avec l'association du quartier du Port.

## Critères d'acceptation
- Toutes les pages, de la recherche à la confirmation, existent en français.
- Les dates et les heures suivent l'usage français (« mardi 3 mars à 18 h »).
- Le choix de la langue est conservé sur tous les appareils du membre.

=== LEND-78 story refinement 3sp parent=LEND-140 from=beatriz label=languages shape=portuguese
Receber lembretes em português
Muitos vizinhos do porto falam português em casa.

**Critérios de aceite**

- O lembrete chega no idioma escolhido no perfil.
- Se faltar uma tradução, o texto aparece em inglês, nunca misturado.

=== LEND-79 story refinement 3sp parent=LEND-140 from=tomas label=languages shape=spanish-scenario
Pedir ayuda en español
~~~gherkin
# language: es
Característica: ayuda en el cobertizo

  Escenario: la puerta no se abre
    Dado que tengo una reserva en curso
    Cuando pulso "La puerta no se abre"
    Entonces recibo en español el teléfono de la persona de guardia
~~~

=== LEND-109 story refinement parent=LEND-140 from=marek label=languages shape=polish
Cennik po polsku
**Kryteria akceptacji:**

1. Cennik jest dostępny po polsku na stronie i w aplikacji.
2. Kwoty podane są w euro, z przecinkiem dziesiętnym.

=== LEND-110 story refinement parent=LEND-140 from=yuki label=languages shape=japanese
日本語で工具を予約する
港のコミュニティセンターからの要望です。

## 受け入れ基準
- 検索から予約完了まで、すべての画面が日本語で表示される。
- 日付は「3月3日(火)18:00」の形式で表示される。

=== LEND-111 story refinement parent=LEND-140 from=fatou label=languages shape=ukrainian
Правила безпеки українською
### Критерії приймання
- Правила для небезпечних інструментів показано українською перед видачею коду.
- Текст перевірила людина, а не лише перекладач.

=== LEND-112 story refinement parent=LEND-140 from=fatou label=languages shape=dutch
Foutmeldingen in het Nederlands
**Acceptatiecriteria:** nog te bepalen

=== LEND-55 story refinement parent=LEND-140 from=fatou label=languages shape=chinese
用中文查看归还时间
港口社区的邻居常常看不懂归还提醒。

**验收标准：**
1. 提醒中的日期和时间以中文显示。
2. 延长借用的按钮也有中文说明。

=== LEND-56 story refinement parent=LEND-140 from=beatriz label=languages shape=italian
Iscriversi in italiano
## Criteri di accettazione
- Il modulo di iscrizione è disponibile in italiano, compresi i messaggi di errore.
- Le condizioni d'uso si aprono nella stessa lingua.

=== LEND-57 story refinement parent=LEND-140 from=fatou label=languages shape=korean
한국어로 사물함 열기
### ✅ 인수 조건
- 사물함 번호와 여는 방법이 한국어로 표시된다.
- 문이 열리지 않을 때 도움말도 한국어로 나온다.

=== LEND-113 task refinement 2sp parent=LEND-140 blocks=LEND-77,LEND-78 from=samir label=languages
Move all texts out of the code
Around 340 sentences are still written into the pages.

## Acceptance criteria
- A test fails when a page holds a sentence of its own.
- Plurals work in languages with three forms.

=== LEND-114 story refinement parent=LEND-140 from=nandini label=languages shape=placeholder-na
Choose the language at the locker
**Acceptance criteria:** n/a

=== LEND-115 feature refinement 5sp parent=LEND-140 from=nandini label=languages shape=rich-field-placeholder
A neighbour who speaks my language
Members can name languages they would help with; the app connects them with people who are stuck at a locker.

>>> criteria
_Describe here when this is done._

=== LEND-116 bug triage parent=LEND-140 from=fatou label=languages
German umlauts are sorted after Z in the list of sheds
**Expected:** "Öhlmühle" next to "Ofenfabrik". **Actual:** at the very end.

=== LEND-117 story refinement parent=LEND-119 from=nandini label=workplace
Company pays, employee borrows
Three companies, three wishes: one wants to pay for everything, one for the deposit only, one nothing at all. Not before we know whether we want office sheds.

=== LEND-122 feature refinement parent=LEND-119 from=helena label=workplace shape=missing
Borrow over lunch
Bookings of one hour, at office sheds only. Helena promised the harbour company an answer by summer.

=== LEND-123 story ready 2sp top=21 parent=LEND-80 from=marek label=account shape=done-when
Switch single kinds of messages off
Members may choose what they hear from us; the legal ones stay.

**It is done when**
- reminders, news and surveys can be switched off one by one,
- the choice holds at once for messages that wait already,
- bills and security messages cannot be switched off, and the page says why.
`;
