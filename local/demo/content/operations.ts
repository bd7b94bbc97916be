/** The Kanban space of the people who build and mend sheds. */
export const OPERATIONS_CONTENT: readonly string[] = [
  `
=== OPS-1 epic progress from=yuki to=yuki label=winter
Lockers that last a winter
Doors freeze, hinges rust, batteries give up at minus ten.

## Success metrics
- Doors out of order in January: from 38 to under 10

=== OPS-2 epic roadmap from=yuki label=new-sheds
Four new sheds before summer
The city offers four places: the old tram stop, the library's court, the swimming pool, the allotments.

=== OPS-3 epic discovery from=oskar touched=160 label=energy
Sheds without a power line
Solar roofs and sleeping lockers. Oskar had a prototype; the notes are with him.

=== OPS-4 epic progress from=yuki to=samir label=tools
Every tool checked once a year
The insurance asks for it, and members notice.

**Success metric:** tools without a valid check: none after October.

=== OPS-5 epic rejected from=helena touched=200
A van with tools that drives around
Fuel and parking would cost more than two sheds.

=== OPS-6 task done parent=OPS-1 from=yuki
Salt boxes for all sheds

=== OPS-7 bug done parent=OPS-1 from=fatou
Display at the Harbour shed cannot be read below zero
**Expected:** readable at minus fifteen. **Actual:** grey on grey.

=== OPS-8 task done parent=OPS-4 from=yuki
Buy a tester for electric tools

=== OPS-9 bug rejected parent=OPS-1 from=fatou
Squeaking door at the Canal shed
Oil, not a ticket.

=== OPS-10 task progress parent=OPS-1 from=yuki to=samir
Replace the hinges at the Canal shed
Six of twelve doors hang. Stainless hinges are in the store, box 14.

### Acceptance criteria
- All twelve doors close by themselves from an angle of 30 degrees.
- Each door carries 8 kg for a minute without sagging.

=== OPS-11 task parts parent=OPS-1 from=yuki to=samir priority=High
Swap the batteries of series A before the frost
41 lockers, two batteries each. 50 of 82 have arrived.

=== OPS-12 bug parts parent=OPS-1 from=fatou to=chidi
Door 7 at the Harbour shed opens by itself in strong wind
**Steps:** wait for wind from the west, watch door 7.

**Expected:** stays shut. **Actual:** springs open; a belt grinder got wet.

=== OPS-13 story fieldTest parent=OPS-1 from=yuki to=chidi label=firmware shape=ears
Lockers that heat their own locks
- While the temperature at the lock is below 1 °C, the locker shall heat the lock for ten seconds each minute.
- If the battery falls below 20 percent, then the locker shall stop heating and report it.

=== OPS-14 story fieldTest parent=OPS-1 from=samir to=samir label=firmware shape=heading
Report a door that was left open
## Acceptance criteria
- After three minutes the locker beeps; after ten it tells the keeper on shift.
- The member who opened it gets a message, without blame.

=== OPS-15 story selected parent=OPS-1 from=yuki label=firmware shape=bold-label
Count how often each door is opened
Hinges should be changed by use, not by the calendar.

**Acceptance criteria**
- The count survives a restart.
- The list of sheds shows the three busiest doors of each.

=== OPS-16 task selected parent=OPS-4 from=yuki
Check the ladders of all sheds
58 ladders. The checklist of the insurance hangs in the workshop.

- [ ] Feet
- [ ] Rungs
- [ ] Locks
- [ ] Sticker with the year

=== OPS-17 story selected parent=OPS-4 from=samir shape=missing
See at the shelf which tools are due for a check
Keepers sort by hand, with a printed list that is a week old.

=== OPS-18 bug selected from=fatou priority=High
Wrong tool in box 22 at the Mill shed
**Expected:** a tile cutter. **Actual:** half a tile cutter and a waffle iron.

=== OPS-19 story backlog parent=OPS-4 from=samir shape=wiki-leftovers
Sticker with a code on every tool
:::wiki
h2. Why
Numbers painted by hand wear off.

h2. Acceptance criteria
* The sticker can be read after *50* loans and one winter
* Scanning it opens the tool's page with the last check
* A lost sticker can be printed again at every shed
:::

=== OPS-20 story backlog parent=OPS-4 from=yuki shape=placeholder-tbd
Lock tools whose check has run out
## Acceptance criteria
TBC with the insurance

=== OPS-21 task backlog parent=OPS-4 from=samir
Find a workshop that checks chainsaws

=== OPS-22 task backlog parent=OPS-2 from=yuki
Measure the four places
Power line, mobile signal, pavement width, shade.

=== OPS-23 story backlog parent=OPS-2 from=yuki shape=table
Shed kit that two people build in a day
| # | Acceptance criterion |
| --- | --- |
| 1 | Two people with one lifting trolley finish in eight hours |
| 2 | No part weighs more than 25 kg |
| 3 | All parts fit through a door of 80 cm |

=== OPS-24 task backlog parent=OPS-2 from=yuki
Ask the library for its opening hours in writing

=== OPS-25 story backlog parent=OPS-2 from=fatou shape=mention-in-prose
Opening party for each new shed
Neighbours who come to the party borrow within a week. Acceptance criteria? Cake.

=== OPS-26 story backlog parent=OPS-3 from=oskar touched=155 shape=missing
Sleep mode between midnight and five
Oskar measured 60 percent less power. Somebody has to find his notes.

=== OPS-27 story backlog parent=OPS-3 from=oskar touched=150 shape=untouched-template
Solar roof for the allotments
## Acceptance criteria
- Given [a starting point]
- When [somebody does something]
- Then [what can be observed]

=== OPS-28 bug backlog parent=OPS-1 from=fatou
Locker beeps at night
Neighbours of the Mill shed complain. It beeps at about three.

=== OPS-29 bug backlog from=samir
Gateway shows 97 lockers, there are 96
**Steps:** open the overview, count. **Expected:** 96. **Actual:** 97; number 41 is listed twice.

=== OPS-30 task backlog from=yuki touched=140
Paint the Canal shed

=== OPS-31 task backlog from=yuki
Order 200 reflective stickers

=== OPS-32 story backlog parent=OPS-1 from=samir label=firmware shape=herocoders
Firmware updates at night, one shed at a time
>>> herocoders
Updates start after 01:00 and only where no booking runs
A failed update goes back to the old version by itself
The keeper sees in the morning what happened

=== OPS-33 story backlog parent=OPS-1 from=yuki label=firmware shape=label-empty
Remote restart of a single door
**Acceptance criteria:**

**Notes:** the supplier has a hidden menu for this.

=== OPS-34 bug backlog parent=OPS-4 from=fatou
Check date of the wet vacuum is in the future
**Expected:** last spring. **Actual:** the year 2062.

=== OPS-35 story backlog from=fatou shape=no-description
Umbrella stand

=== OPS-36 task backlog parent=OPS-4 from=samir
Sort out drills older than twelve years
About thirty. Repair cafés may want them for parts.
`,
];
