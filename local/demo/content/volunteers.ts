/** The team-managed space of the volunteers' desk; nobody has configured anything there. */
export const VOLUNTEER_CONTENT: readonly string[] = [
  `
=== VOL-1 epic progress from=aroha to=aroha label=shifts
Shifts that fill themselves
Shed keepers are volunteers. A shift that nobody takes means a closed shed and a queue at the door.

## Success metrics
- Open shifts on Friday evening: fewer than three in the whole city

=== VOL-2 epic todo from=fatou label=welcome
A good first month
Half of the new volunteers leave within six weeks. Those who stay longer than two months stay for years.

=== VOL-3 epic ideas from=aroha
Thank volunteers so that they notice

=== VOL-4 epic progress from=aroha label=repair-cafe
Repair cafés on one calendar
**Problem:** nine repair cafés, nine ways to announce them. People come on the wrong Saturday.

**Success metric:** visitors who come for a date they saw with us: 200 a month.

=== VOL-5 story done 3sp parent=VOL-1 from=aroha shape=team-managed-field
See the open shifts of my shed
As a shed keeper I want to see which shifts nobody has taken.

>>> criteria
- Only the sheds I am trained for are listed.
- The next seven days come first.
- A shift with one keeper where two are needed counts as open.

=== VOL-6 story done 2sp parent=VOL-1 from=aroha
Take a shift with one tap
>>> criteria
- After one tap my name stands in the plan and the shift is gone from the list of open ones.
- If somebody was quicker, the app says so and offers the next open one.

=== VOL-7 story trying 3sp parent=VOL-1 from=aroha to=aroha shape=team-managed-field
Swap a shift with another keeper
Swaps happen in three chat groups today; the plan is never right.

>>> criteria
1. I offer a shift; trained keepers of that shed see the offer.
2. The first who accepts has it; I am told at once.
3. Until then the shift stays mine.

=== VOL-8 story trying 2sp parent=VOL-1 from=samir to=samir
Put my shifts into my own calendar
>>> criteria
- The calendar link shows my shifts of the next eight weeks.
- A swap changes the calendar within an hour.

=== VOL-9 story progress 5sp parent=VOL-1 from=aroha to=samir shape=heading
Say when I can usually come
Most keepers have one or two fixed evenings.

## Acceptance criteria
- I can enter hours for each day of the week, and holidays.
- Open shifts in my hours are offered to me first, for one day.
- I can be silent for a month without leaving.

=== VOL-10 story todo 3sp parent=VOL-1 from=aroha shape=heading
Ask the neighbours when a shift stays open
## Acceptance criteria
- 48 hours before an open shift, keepers within 3 km who know the shed are asked.
- Nobody is asked more than twice a week.

=== VOL-11 story todo 2sp parent=VOL-1 from=fatou shape=rich-field-placeholder
See who is on shift with me
>>> criteria
(to be added)

=== VOL-12 story todo parent=VOL-1 from=aroha shape=missing
Write to everybody who is on shift today
Power cuts, icy pavements, a broken card reader: sometimes all sheds need to know within minutes.

=== VOL-13 story todo 3sp parent=VOL-1 from=tomas shape=code-block-scenario
Close a shed for a day
~~~gherkin
Scenario: nobody can come
  Given the shift of tomorrow at the Canal shed is still open at 20:00
  When the coordinator closes the shed for tomorrow
  Then members with bookings there get a message with two sheds nearby
  And the lockers stay usable for returns
~~~

=== VOL-14 task progress 1sp parent=VOL-1 from=aroha to=aroha
Clean up the list of trained keepers
Forty names in the list have not been seen for a year. Ask each before deleting.

=== VOL-15 task todo parent=VOL-1 from=samir
Copy the shift plan of the last two years from the spreadsheet

=== VOL-16 bug todo parent=VOL-1 from=fatou
Shift on the night of the clock change lasts 25 hours
**Steps:** open the plan for the last Sunday in October. **Expected:** 09:00 to 12:00. **Actual:** 09:00 to 10:00 of the next day.

=== VOL-17 bug progress parent=VOL-1 from=fatou to=samir priority=High
Taking a shift twice adds me twice
**Steps:** tap twice quickly. **Expected:** my name once. **Actual:** twice, and the shift counts as full.

=== VOL-18 story todo 2sp parent=VOL-2 from=fatou shape=task-list-labelled
A checklist for the first shift
New keepers stand in front of the lockers and do not know where the light switch is.

**Acceptance criteria**

- [ ] The list shows up on the day of the first three shifts
- [ ] It can be used without a connection
- [ ] Each shed can add up to five points of its own

=== VOL-19 story todo 3sp parent=VOL-2 from=fatou shape=mention-in-prose
Find a mentor for a new keeper
We would like every new keeper to have somebody to call. Let us write acceptance criteria when we know how many mentors we have.

=== VOL-20 story ideas parent=VOL-2 from=fatou
A film about a day in a shed

=== VOL-21 story todo parent=VOL-2 from=aroha shape=untouched-template
Ask new keepers after four weeks how it goes
## Acceptance criteria
- Given [a starting point]
- When [somebody does something]
- Then [what can be observed]

=== VOL-22 task todo 2sp parent=VOL-2 from=aroha shape=definition-of-done-only
Rewrite the handbook for keepers
**Definition of done**
- Two keepers have read it
- It fits on four pages

=== VOL-23 story ideas parent=VOL-3 from=aroha
Show members who keeps their shed open

=== VOL-24 story ideas parent=VOL-3 from=fatou
Birthday cards

=== VOL-25 story ideas parent=VOL-3 from=tomas
Free membership after twenty shifts
Costs about 2,000 € a year. Ask finance.

=== VOL-26 story todo 5sp parent=VOL-4 from=aroha priority=High shape=table
Announce a repair café date
| ID | Acceptance criterion |
| --- | --- |
| AC-1 | A date has a place, hours, what can be repaired, and how many can come |
| AC-2 | Dates that repeat can be entered once for a year |
| AC-3 | A cancelled date stays visible as cancelled |

=== VOL-27 story todo 3sp parent=VOL-4 from=aroha shape=bold-label
Reserve a place at a repair café
**Acceptance criteria:**
- I say what is broken and add a photo.
- The café sees it and can ask back or say that it cannot help.
- I can cancel until the evening before.

=== VOL-28 story progress 2sp parent=VOL-4 from=aroha to=aroha shape=team-managed-field
Find repair cafés by what they repair
>>> criteria
- Electric, wood, textile, bicycle: each can be chosen alone or together.
- Cafés without a date in the next 30 days are not listed.

=== VOL-29 bug todo parent=VOL-4 from=fatou
Repair café in the list is in another city
**Expected:** only our city. **Actual:** a café 400 km away, because the street has the same name.

=== VOL-30 task done 1sp parent=VOL-4 from=samir
Agree on a calendar format with the nine cafés

=== VOL-31 story ideas from=fatou
Lend the workshop itself
Some sheds have a back room with a bench.

=== VOL-32 story todo 2sp parent=VOL-1 from=samir shape=works-as-expected
Print the plan of the week
>>> criteria
should work as expected

=== VOL-33 subtask todo parent=VOL-9 from=samir
Draw the week on paper with three keepers

=== VOL-34 subtask done parent=VOL-7 from=aroha
Ask the chat groups what they would miss

=== VOL-35 subtask progress parent=VOL-28 from=aroha to=aroha
List what each of the nine cafés repairs

=== VOL-36 story done 2sp parent=VOL-4 from=aroha
Show repair cafés on the map of sheds
>>> criteria
- Cafés have a pin of their own shape.
- A date within the next seven days is named on the pin.
`,
];
