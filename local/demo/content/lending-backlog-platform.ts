/** The Lending app's backlog around finding, returning, lockers and upkeep; the older things that nobody dares to close. */
export const LENDING_BACKLOG_PLATFORM = `
=== LEND-15 story refinement parent=LEND-2 from=nandini touched=330 shape=missing
Rate a tool after the return
One to five stars?

=== LEND-16 story refinement 5sp parent=LEND-2 from=fatou touched=290 shape=placeholder-tbd
Reserve a tool for a fixed day each week
The sewing group needs the overlock every Tuesday.

## Acceptance criteria
TBD

=== LEND-17 story refinement parent=LEND-2 from=marek touched=260 shape=definition-of-done-only
Compare two tools side by side
## Definition of done
- Design reviewed
- Works on phone and web
- Release note written

=== LEND-18 task refinement parent=LEND-63 from=samir touched=210
Throw away feature switches of last year
Nineteen switches are on for everybody.

=== LEND-19 bug triage from=fatou touched=190
Map pins overlap in the old town
**Steps:** open the map at the market. **Expected:** three pins. **Actual:** one pin, the other two underneath.

=== LEND-20 story refinement 21sp parent=LEND-2 from=nandini touched=175 shape=heading
Plan a whole renovation
A plan over several weekends, with tools, order and reminders.

## Acceptance criteria
- A plan has named steps with a weekend each.
- For each step the app offers tools that are free on that weekend.
- Moving one weekend moves the later ones, if I want.

=== LEND-21 story refinement 3sp parent=LEND-2 from=marek label=search shape=smart-checklist
Remember what I searched for
>>> smart-checklist
# Acceptance criteria
- The last five searches are offered below the search field
- They are stored on the device only
- "Forget all" is one tap away

=== LEND-22 story refinement 2sp parent=LEND-2 from=marek label=search shape=bold-label
Sort by walking time instead of distance
The river makes 300 metres into two kilometres.

**AC**
- The list is sorted by walking time from my place.
- Without my place it is sorted by name.
- A failure of the routing service falls back to distance and says so.

=== LEND-23 story refinement parent=LEND-2 from=beatriz label=search shape=full-width-colon
受取場所を地図で選ぶ
川の向こう側の小屋が候補に出てしまう、という声が多い。

**受入条件：**
- 地図のピンを選ぶと、その小屋が受取場所になる。
- 選んだ場所は次回も表示される。

=== LEND-24 feature refinement 8sp parent=LEND-2 from=nandini label=search shape=missing
Point the camera at a wall and get the right drill
The demo of a partner looked magical. We would need to know how often it is wrong: a wrong answer here means a hole in a water pipe.

=== LEND-25 bug triage parent=LEND-2 from=fatou label=search priority=Low
Searching for "saw" finds "sawdust bags" first
Expected the saws, got the bags.

=== LEND-26 story refinement 3sp parent=LEND-31 from=marek label=returns shape=emoji-label
Photograph the tool at return
A photo at the locker ends the argument before it starts.

✅ Acceptance criteria:

1. The photo is asked for tools above 80 € only.
2. Skipping it is possible and noted.
3. Photos are kept for thirty days.

=== LEND-27 story refinement parent=LEND-31 from=fatou label=returns shape=requirements-weak
Return at another shed
Requirements:
- should be easy
- should not cost much
- somebody has to drive the tool back

=== LEND-28 story refinement 5sp parent=LEND-31 from=nandini label=returns,pricing shape=vague
Fair late fees
## Acceptance criteria
- Fees are fair and easy to understand.
- The page is user-friendly and fast.

=== LEND-29 spike ready 1sp top=22 parent=LEND-31 from=marek label=returns
Why do people return on Monday what was due on Sunday?
**Question:** is it the opening hour, the weather, or the habit? **Time box:** one day with last year's data.

=== LEND-30 story refinement 2sp parent=LEND-31 from=marek label=returns shape=table
Late returns in the keeper's morning list
| Criterion | Check |
| --- | --- |
| Late tools stand on top, the latest first | keeper of the Canal shed |
| Each line shows who waits for the tool | keeper of the Canal shed |
| A call button is shown where the member allowed calls | Fatou |

=== LEND-32 story refinement 3sp parent=LEND-4 from=marek label=lockers shape=code-block-scenario
Tell members before they leave that their shed is offline
~~~gherkin
Given a locker has been silent for two hours
And my booking there starts within the next four hours
When the two hours are over
Then I get a message with the keeper's number and two sheds nearby
~~~

=== LEND-33 task refinement 5sp parent=LEND-4 from=chidi label=lockers
One protocol for lockers of series A and B
Today each series has its own service, its own faults, its own alarms.

=== LEND-34 bug triage parent=LEND-4 from=samir label=lockers priority=High
Door history is one hour off since the clocks changed
**Steps:** open door 2 at noon, read the history. **Expected:** 12:00. **Actual:** 11:00.

=== LEND-35 task ready 2sp top=23 parent=LEND-63 from=samir label=platform shape=heading
Restore drill for the booking database
### Acceptance criteria
- A backup of the last night runs on a fresh server within two hours.
- The steps are in the run book, tried by somebody who did not write them.

=== LEND-36 task refinement 3sp parent=LEND-63 from=chidi label=platform
Upgrade the app framework by two versions
The old one gets no more fixes after June.

=== LEND-37 task refinement parent=LEND-63 from=aroha touched=155 label=platform
Speed up the tests
Eleven minutes. It was four last year.

=== LEND-38 task ready 1sp top=24 parent=LEND-63 from=samir label=platform
Rename the internal word "station" to "shed"
New colleagues ask in their first week what a station is.

**Acceptance criteria**
- No page, log line or table says "station".
- The locker firmware keeps its own word; the gateway translates.

=== LEND-39 bug ready 2sp top=25 parent=LEND-63 from=samir label=platform
Export for the city counts cancelled bookings
**Steps:** cancel a booking, wait for the monthly export. **Expected:** not counted. **Actual:** counted. The city pays us per booking, so this must be right.

=== LEND-40 task refinement 8sp parent=LEND-63 from=samir level=security label=security
Close what the security test of March found
Seven findings, two of them serious. The report is in the safe, not here.

## Acceptance criteria
- Every finding has a fix or a decision with a name and a date.
- The testers confirm the two serious ones.

=== LEND-41 story refinement 5sp parent=LEND-80 from=samir level=security label=security,account shape=heading
Notice when somebody else uses my account
## Acceptance criteria
- A sign-in from a new device is told to the member at once.
- "That was not me" ends all sessions and stops new bookings.

=== LEND-42 story ready 3sp top=26 parent=LEND-2 from=marek label=search shape=heading-numbered
Show the answer to the most common question
Forty-two percent of all support calls ask one thing: what does it cost?

## 4. Acceptance criteria
- Every tool page names the price for one day, a weekend and a week.
- The deposit stands next to it, with when it comes back.
- Members with a city pass see their own price.

=== LEND-43 story refinement from=helena touched=120 shape=missing
Gift vouchers
For birthdays, from the board meeting.

=== LEND-44 story refinement from=fatou touched=100
A page for journalists
Fatou answers the same five questions every week.

=== LEND-45 bug triage from=fatou shape=no-description
App sometimes closes

=== LEND-46 story refinement 2sp top=27 parent=LEND-31 from=marek label=returns shape=list-item-label
Tell me what "clean" means
- **Acceptance criteria:**
  - Every tool type has one sentence and one photo for "clean".
  - The sentence is shown in the reminder and at the locker.
- **Out of scope:** fees for dirty tools.

=== LEND-47 story refinement 3sp parent=LEND-101 from=aroha label=guides shape=template-italic
Ask a volunteer while I use the tool
As a <role> I want <goal>, so that <benefit>.

## Acceptance criteria
_List the conditions that must be met, one per line._

=== LEND-48 story refinement parent=LEND-101 from=marek label=guides shape=scenarios-heading
Know which tools I am allowed to use
### Scenarios
**Minor member:** given I am sixteen, when I open a chainsaw's page, then I see that it is for adults and what I may borrow instead.

**Course done:** given I took the chainsaw course, when I open the page, then I can book.

=== LEND-49 feature refinement 5sp parent=LEND-101 from=nandini label=guides shape=rich-field
Courses with a certificate in the app
Some tools need a course by law. Today the certificate is a card that people lose.

>>> criteria
| Case | Result |
| --- | --- |
| Course passed | The certificate is in the app within a day and unlocks the tool type |
| Certificate older than five years | The app offers a refresher and locks the tool type after three months |
| Member leaves | The certificate can be taken along as a file |

=== LEND-50 bug rejected parent=LEND-2 from=fatou touched=145
Tool photos look old-fashioned
A matter of taste; moved to the photo day of the volunteers.

=== LEND-51 task refinement parent=LEND-3 from=chidi touched=185
Write down how pick-up works
For new colleagues.

=== LEND-52 story refinement parent=LEND-4 from=fatou label=lockers shape=nested-list
Open the neighbouring door when mine jams
Acceptance criteria:
- The app notices when
  - the code was right and
  - the door sensor says "closed" after ten seconds.
- Then it opens the next free door with a tool of the same type.
- The jammed door is reported to operations by itself.

=== LEND-53 subtask todo parent=LEND-64 from=chidi
List every table that holds personal data

=== LEND-54 subtask todo parent=LEND-146 from=beatriz
Collect the fifty most common repairs with their prices

=== LEND-190 bug triage top=28 from=fatou priority=Highest label=together
Second code is sent to the wrong phone number
**Steps:** change the number while an invitation waits, then accept it. **Expected:** the code goes to the new number. **Actual:** to the old one, which belongs to somebody else now.

=== LEND-191 story refinement top=29 parent=LEND-100 from=nandini label=waiting-list
Tell sheds which tool to buy next
The waiting lists are the best shopping list we ever had.

>>> comment helena 2
This is what the city wants to see in the autumn report. How far are we?

=== LEND-192 story refinement 3sp top=30 parent=LEND-31 from=beatriz label=returns shape=decimal-criteria
Ask for a reason when somebody is often late
AC-1: after the third late return in three months the app asks why, with five answers and "something else".
AC-2: nothing is blocked by the answer or by silence.
AC-3: keepers see the counts per shed, never the person.
`;
