/** What the Lending team has finished or turned down: the last four sprints, and some older work. */
export const LENDING_DONE = `
=== LEND-5 story done parent=LEND-3 from=marek touched=230 shape=heading
Show a locker code in the app
## Acceptance criteria
- The code is shown from 15 minutes before pick-up until the locker was opened.
- Taking a screenshot warns that the code is personal.

=== LEND-6 story done parent=LEND-3 from=marek touched=215
Return a tool to any free locker of the shed
## Acceptance criteria
- The app names a free locker that is large enough.
- Closing the door ends the booking within ten seconds.

=== LEND-7 task done parent=LEND-3 from=samir touched=220
Connect the locker gateway to the booking service

=== LEND-8 bug done parent=LEND-3 from=fatou touched=205 priority=High
Code is shown for yesterday's booking
**Expected:** the code of the booking that runs now. **Actual:** the code of the one before, until the app is restarted.

=== LEND-9 story done parent=LEND-2 from=marek touched=180 shape=bold-label
Search by the name of a tool
**Acceptance criteria:**
- "Drill" finds hammer drills, too.
- One wrong letter still finds the tool.
- The nearest shed comes first.

=== LEND-10 story done parent=LEND-2 from=nandini touched=160
Search by what I want to do
People type "hang a shelf", not "impact drill".

## Acceptance criteria
- The forty most frequent jobs lead to a list of tools.
- A job that we do not know is kept, so that we can add it.

=== LEND-11 story done parent=LEND-2 from=marek touched=150
Map of sheds with free tools
## Acceptance criteria
- A shed's pin shows how many of the searched tools are free today.
- Without permission for my place, the map opens at the shed I used last.

=== LEND-12 spike done parent=LEND-2 from=chidi touched=190
Which search engine fits 4,000 tools?
**Question:** is the database's own text search good enough? **Time box:** three days. **Answer:** yes, with synonyms.

=== LEND-13 feature rejected parent=LEND-2 from=helena touched=140
Scan a screw to find the right bit
Turned down: fun in the demo, used by nobody in the test.

=== LEND-14 story rejected parent=LEND-3 from=fatou touched=200
Print the locker code at home
No printer in nine of ten households that we asked.

=== LEND-82 story done 5sp in=s21 parent=LEND-2 from=marek label=search shape=heading
Say when a tool will be free again
## Acceptance criteria
- A tool on loan shows the hour at which it is due back.
- A late tool shows "late, probably free from …" with the median delay of that shed.
- Tools in repair show no date.

=== LEND-83 story done 3sp in=s21 parent=LEND-2 from=marek label=search shape=table
Filter by what fits on a bicycle
| No. | Acceptance criterion |
| --- | --- |
| 1 | A filter "fits on a bicycle" shows tools under 12 kg and 80 cm |
| 2 | The filter is remembered until I switch it off |
| 3 | Tools without a weight are left out and counted in a line below |

=== LEND-84 bug done 2sp in=s21 parent=LEND-2 from=fatou label=search
Search shows tools of a shed that has closed
**Steps:** search for "tile cutter" near the old Mill shed. **Expected:** no result there. **Actual:** two tile cutters in a building that is now a bakery.

=== LEND-85 task done 1sp in=s21 parent=LEND-63 from=samir label=platform
Switch image storage to the cheaper class

=== LEND-86 story done 3sp in=s21 parent=LEND-80 from=marek label=account shape=scenario-in-text
Change my e-mail address
**Scenario: the new address is confirmed**
Given I have entered a new address
When I open the link in the message that was sent there
Then I sign in with the new address and the old one is told about it

=== LEND-87 story done 5sp in=s22 parent=LEND-4 from=marek label=lockers shape=code-block-scenario
Open a locker without a connection
~~~gherkin
Scenario: phone offline
  Given I loaded my booking in the last 24 hours
  And my phone has no connection
  When I hold the phone to the locker
  Then the door opens
  And the booking is reported as soon as there is a connection

Scenario: locker offline
  Given the locker lost its connection an hour ago
  When I enter my code
  Then the door opens, because the code was stored beforehand
~~~

=== LEND-88 story done 3sp in=s22 parent=LEND-4 from=marek label=lockers shape=ears
Keep codes in the locker for the next day
- The locker shall store the codes of all bookings that start within 24 hours.
- When a booking is cancelled, the system shall remove its code at the next contact.
- While a locker has not been in contact for 24 hours, the app shall warn members before they leave home.

=== LEND-89 bug done 1sp in=s22 parent=LEND-4 from=samir label=lockers
Lockers ask for the time every second
**Expected:** once an hour. **Actual:** 86,400 requests a day for each of 96 lockers.

=== LEND-90 task done 2sp in=s22 parent=LEND-63 from=chidi label=platform
Alarm when a shed has been silent for an hour
### Acceptance criteria
- The shed's keeper and the on-call developer get one message, not one an hour.
- A planned power cut can be entered beforehand and stays silent.

=== LEND-91 story done 2sp in=s22 parent=LEND-81 from=beatriz label=accessibility
Bigger touch targets on the pick-up page
## Acceptance criteria
- Every control on the pick-up page is at least 44 points high.
- Nothing moves while a finger is down.

=== LEND-92 bug done 2sp in=s22 parent=LEND-62 from=fatou label=damage priority=High
Photos of a damage report are turned by 90 degrees
**Steps:** take a photo with the phone upright. **Expected:** upright. **Actual:** lying on its side.

=== LEND-93 story done 5sp in=s23 parent=LEND-2 from=nandini label=search shape=panel
Suggest the nearest free alternative
:::panel success
**Acceptance criteria**

- When a tool is not free, up to three similar ones within 3 km are offered.
- Each offer says in what it differs ("less power", "no case").
- Choosing an offer keeps the dates I had entered.
:::

=== LEND-94 story done 3sp in=s23 parent=LEND-31 from=marek label=returns
Show the due hour on the lock screen
**Acceptance criteria**
1. From six hours before the due hour, the lock screen shows tool, shed and hour.
2. The line disappears with the return.

=== LEND-95 bug done 3sp in=s23 was=s22 parent=LEND-4 from=samir label=lockers
A locker that restarts forgets who opened it last
**Steps:** open door 3, cut the power for a minute, look at the history. **Expected:** the opening. **Actual:** nothing.

=== LEND-96 task done 1sp in=s23 parent=LEND-63 from=aroha label=platform
Remove the old booking page
## Acceptance criteria
- Old links lead to the same booking on the new page.
- The old templates and their tests are gone.

=== LEND-97 spike done 2sp in=s23 parent=LEND-61 from=chidi label=together
Who is liable when two people share a booking?
**Question for legal:** can both be liable for the whole damage? **Time box:** two days and one call. **Answer:** yes, if both accept the terms before pick-up.

=== LEND-98 story done 3sp in=s24 parent=LEND-31 from=marek label=returns shape=herocoders
Send one summary instead of five messages
Members with several tools got one reminder each.

>>> herocoders
x One message names all tools that are due on the same day
x Tools of different sheds are grouped by shed
x The button "extend" stands next to each tool

=== LEND-99 story done 2sp in=s24 parent=LEND-81 from=beatriz label=accessibility shape=smart-checklist
Announce the locker door to screen readers
The app knows that the door has opened, and says nothing.

>>> smart-checklist
# Acceptance criteria
+ "Door 4 is open" is announced within two seconds
+ "Door 4 is closed, tool returned" is announced, too
~ Checked with both big screen readers

=== LEND-102 story done 5sp in=s24 was=s23 parent=LEND-62 from=marek label=damage shape=heading
Report damage at return
## Acceptance criteria
- After a return the app asks once: "Everything in order?"
- Choosing "something is broken" opens a form with the tool already filled in.
- A report that is made within an hour of the return never leads to a late fee.

=== LEND-103 bug done 1sp in=s24 parent=LEND-80 from=fatou label=account
Members called "Null" cannot sign up
**Steps:** sign up with the family name Null. **Expected:** welcome. **Actual:** "please enter your name".

=== LEND-104 task done 3sp in=s24 parent=LEND-63 from=samir label=platform
Upgrade the database without a closed hour
Rehearsed twice on a copy; the switch takes eleven seconds.

=== LEND-105 story done 1sp in=s24 parent=LEND-31 from=nandini label=returns
Do not remind on the day a shed is closed
**Acceptance criteria**
- If the shed is closed on the due day, the booking is due on the next open day.
- The reminder names the new day and why.

=== LEND-106 story rejected in=s24 parent=LEND-31 from=fatou label=returns
Call members who are three days late
Shed keepers do not want to make these calls, and an automatic voice feels like a threat. We use the message to the next borrower instead.

=== LEND-107 subtask done parent=LEND-102 from=beatriz
Texts for the damage form in plain language

=== LEND-108 subtask done parent=LEND-93 from=chidi
Mark similar tools by hand for the first 200
`;
