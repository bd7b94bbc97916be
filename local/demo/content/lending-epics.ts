/** Initiatives and epics of the Lending app, in the format of authored-items.ts. */
export const LENDING_EPICS = `
=== LEND-1 initiative progress from=nandini to=nandini priority=High
Every neighbourhood has a shed it trusts
Most power drills are used for a few minutes a year. We want borrowing one around the corner to be easier than buying one, in every part of the city.

## For whom
Households without a cellar, people who have just moved, and repair cafés that need a tool for one afternoon.

## Success metrics
- 40 % of members borrow at least once a quarter (today 27 %)
- A tool is lent 14 times a year on average (today 9)

=== LEND-60 initiative progress from=nandini to=nandini
Neighbours lend together
One in five bookings is really for two households: they share a tool on the same weekend and pass it over the fence. Today that is against our rules, because only the person who booked is liable.

## Problem
Interviews with 22 members: 15 have handed a tool on without telling us. When something broke, nobody knew who had it.

## Success metrics
- Share of bookings with two or more borrowers: 12 % by summer
- Damage reports that name who held the tool: from 41 % to 80 %

=== LEND-118 initiative discovery from=nandini
Larkshed at work
Three companies asked whether their offices could have a shed. We do not know yet whether this is a business or a distraction.

=== LEND-2 epic measuring parent=LEND-1 from=nandini to=marek label=search
Find a tool nearby
**Why:** people gave up because they could not tell whether a tool was free before walking to the shed.

**For whom:** members who know what they need, and those who only know the job ("hang a shelf").

## Success metrics
| Metric | Before | Target |
| --- | --- | --- |
| Search to booking | 18 % | 30 % |
| "Tool was not there" complaints a month | 64 | 20 |

=== LEND-3 epic done parent=LEND-1 from=nandini to=marek touched=170
Book and pick up without a key
Members open the locker with a code from the app; nobody has to hand out keys any more.

**Success metric:** pick-ups without a shed keeper present: 85 % (reached 91 %).

=== LEND-4 epic measuring parent=LEND-1 from=marek to=marek label=lockers
A booking survives an offline locker
When a locker loses its connection, bookings for it were cancelled and the tool stayed inside.

## Why now
Four outages in autumn, 212 members in front of a closed door.

## Success metrics
- Failed pick-ups because of a lost connection: from 3.1 % to under 0.3 %

=== LEND-31 epic progress parent=LEND-1 from=nandini to=marek label=returns
Reminders people thank us for
Late returns are our most common complaint, and the one that volunteers mind most: they stand in front of a member without the tool.

## Problem
Half of the late returns are forgotten, not wilful. The only reminder today goes out when it is already too late.

## Success metrics
- Late returns: from 11 % to 6 % of bookings
- Fewer than 1 % of members switch reminders off

=== LEND-61 epic progress parent=LEND-60 from=nandini to=marek priority=High label=together
Borrow together
Two neighbours share one booking: both can open the locker, both can return, both are named.

## Problem
Tools change hands over the fence and nobody is liable when something breaks (interviews in the initiative).

## Success metrics
- 12 % of bookings have two or more borrowers, half a year after launch
- No rise in damage cost per booking

## Out of scope
Groups of more than five; companies.

=== LEND-62 epic progress parent=LEND-60 from=nandini to=marek label=damage
Honest damage reports
People hide damage because they fear the bill. We want reporting to be the easy and the cheap way.

**Who it is for:** members who broke something, and shed keepers who find it.

**Measure of success:** 70 % of damage is reported by the person who caused it (today 22 %).

=== LEND-63 epic progress from=marek to=samir label=platform
Keep the shed lights on
Upkeep that nobody asks for and everybody notices when it is missing: upgrades, monitoring, clean-ups.

=== LEND-80 epic progress from=marek to=marek label=account
My account, my data
Members must be able to see, take and delete what we know about them without writing to support.

## Why
Support spends eleven hours a week on requests that a button could answer, and the law gives us thirty days for each.

## Success metrics
- Data requests answered without support: 90 %

=== LEND-81 epic progress from=beatriz to=marek label=accessibility
Everyone can borrow
The app has to work with a screen reader, with a keyboard and in bright sunlight in front of a locker.

## Success metrics
- No open barrier of level A or AA in the yearly audit
- Blind and low-vision testers complete a booking on their own: 5 of 5

=== LEND-100 epic roadmap from=nandini priority=High label=waiting-list
A fair place in the queue
Floor sanders, tents and carpet cleaners are booked out for weeks in spring. People refresh the app at midnight; the quick ones win.

## Problem
37 % of searches for the twenty most wanted tools end with "not free", and those members come back half as often.

## Success metrics
- Two thirds of the members on a waiting list get the tool within three weeks

=== LEND-101 epic roadmap from=nandini label=guides
Know the tool before you switch it on
Short guides at the locker and in the app, so that a first-time user neither hurts themselves nor burns out a motor.

Ask the repair cafés which tools come back broken most often.

=== LEND-119 epic discovery parent=LEND-118 from=nandini label=workplace
A shed in the office car park
Would an office shed be used by the people who work there, or by nobody? Talk to the three companies that asked, and to two that did not.

=== LEND-120 epic discovery from=marek label=sets
Everything for the job: tool sets
"Lay a laminate floor" needs seven tools, and members miss one of them every time. A set would be one booking.

## For whom
People with a job in mind rather than a tool in mind; they are half of our searches.

=== LEND-121 epic rejected from=nandini touched=95
Lend your own tools to neighbours
Members would list their own tools in the app.

Decided against: insurance for private tools would cost more than the membership, and it pulls us away from sheds.

=== LEND-140 epic roadmap from=fatou label=languages
Speak with more neighbours
A third of the members around the Harbour shed read neither English nor German with ease.

## Success metrics
- Bookings by members with another app language: 15 % of all bookings at the Harbour shed
`;
