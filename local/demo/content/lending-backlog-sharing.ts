/** The Lending app's backlog around sharing, damage and the waiting list. */
export const LENDING_BACKLOG_SHARING = `
=== LEND-145 story ready 3sp top=2 parent=LEND-61 from=marek label=together shape=heading
Remove a borrower who does not answer
As the one who booked I want to withdraw an invitation, so that I can ask somebody else.

## Acceptance criteria
- Withdrawing is possible until the invitation was accepted.
- The invited member sees "withdrawn" instead of the booking, without a push message.
- The place is free again at once.

=== LEND-146 story ready 5sp top=3 parent=LEND-62 from=marek priority=High label=damage shape=table
Estimate the repair before the bill
Members fear a bill of unknown size. We want to name a range at once.

| ID | Acceptance criterion |
| --- | --- |
| AC-01 | For the fifty most common repairs the report shows a price range before it is sent |
| AC-02 | The bill is never above the range; the difference is ours |
| AC-03 | Where there is no range, the report says who will call and when |

=== LEND-147 bug ready 2sp top=4 parent=LEND-61 from=fatou label=together
Two members can book the same sander in the same second
**Steps to reproduce**
1. Open the sander on two phones.
2. Press "book" on both at the same time.

**Expected:** one booking, one polite refusal.

**Actual:** two bookings. The second member stands in front of an empty locker.

=== LEND-148 story ready 2sp top=5 parent=LEND-31 from=marek label=returns shape=smart-checklist
Count down the last hour on the booking page
The last hour decides whether the next borrower waits.

>>> smart-checklist
# Acceptance criteria
- The last hour is counted down in minutes
- At zero the page says "late" and what that costs from when
- The countdown is announced to screen readers every fifteen minutes only
> agreed with the accessibility testers

=== LEND-149 story refinement 3sp top=6 parent=LEND-62 from=beatriz label=damage shape=expand
Let shed keepers close a damage report
:::expand Acceptance criteria
- A keeper of that shed can close a report as "repaired", "not damaged" or "thrown away".
- Closing as "thrown away" asks for a second keeper.
- The member who reported gets the outcome in one sentence.
:::

=== LEND-164 story refinement 5sp top=7 parent=LEND-62 from=marek label=damage shape=wiki-leftovers
Damage history of a single tool
:::wiki
h3. Description
Keepers want to know whether *this* drill has been a problem before.

h3. Acceptance Criteria
* The page of a tool lists all reports with date and outcome
* Names of members are shown to keepers only
* {color:red}Reports older than three years are deleted{color}
:::

=== LEND-165 feature refinement 8sp top=8 parent=LEND-62 from=nandini label=damage,pricing shape=missing
A damage fund that all members pay into
One euro a month, and small damage costs nothing. Members in the survey like it more than any deposit; finance wants to see the numbers of one winter first.

=== LEND-166 story refinement 3sp top=9 parent=LEND-100 from=marek label=waiting-list shape=heading-with-suffix
Join the waiting list of a tool
As a member I want to be told when the floor sander is free, instead of looking every evening.

## Acceptance criteria (draft, agreed with the keepers)
- I can join once per tool type and shed; joining twice says that I am in the list already.
- I see my place and how long the last ten people waited.
- Leaving the list is one tap and asks nothing.

=== LEND-167 story refinement 5sp top=10 parent=LEND-100 from=marek label=waiting-list shape=open-question
Offer the free tool to the first in the list
## Acceptance criteria
- The first member gets the offer and has two hours to take it. ??? at night
- Then it goes to the second, and so on, five times at most.
- TBD: what happens at a shed that closes in those two hours?

=== LEND-168 feature refinement top=11 parent=LEND-100 from=nandini label=waiting-list,pricing shape=placeholder-tbd
Jump the queue in an emergency
A burst pipe does not wait for its place in the list. The idea came from the shed keepers: a wet vacuum and a pump must be free for emergencies.

**Acceptance criteria:** to be defined with the keepers

=== LEND-169 spike refinement 3sp top=12 parent=LEND-100 from=nandini label=waiting-list
Do waiting lists make people borrow more, or only wait more?
**Question:** compare the four sheds with paper lists with four without. **Time box:** three days.

=== LEND-171 story refinement 3sp top=13 parent=LEND-100 from=marek label=waiting-list shape=task-list-unlabelled
Pause my place while I am on holiday
People on holiday are offered the tent they cannot fetch.

- [ ] talk to Fatou about the wording
- [ ] look at how the library does it
- [ ] sketch

=== LEND-172 story refinement 2sp top=14 parent=LEND-100 from=fatou label=waiting-list shape=works-as-expected
Show my waiting lists on the start page
## Acceptance criteria
Works as expected.

=== LEND-173 story refinement parent=LEND-61 from=marek label=together shape=conditions-of-satisfaction
Group of up to five borrowers
**Conditions of satisfaction**
- Two to five members can be on one booking.
- Everybody sees who is on it, by first name and shed.
- Deposits are held from the one who booked only.

=== LEND-174 story refinement 13sp parent=LEND-61 from=marek label=together shape=criteria-numbered
Chat about a shared booking
AC 1: borrowers of one booking can write to each other until a day after the return.
AC 2: members can report a message; it is hidden from them at once.
AC 3: telephone numbers are not shown to anybody.
AC 4: messages are deleted thirty days after the return.
AC 5: shed keepers never see the chat unless somebody reported it.

=== LEND-175 task refinement parent=LEND-61 from=samir label=together
Load test for shared bookings on a Saturday in April
Two hundred bookings a minute, a fifth of them shared. Compare with the last spring.

=== LEND-176 story refinement 3sp parent=LEND-61 from=nandini label=together shape=only-a-link
Terms for the second borrower
https://wiki.larkshed.example/legal/second-borrower

=== LEND-177 bug triage parent=LEND-61 from=fatou label=together
Invitation says "null invites you"
**Steps:** delete the first name in the profile, invite somebody.

**Expected:** "a neighbour invites you". **Actual:** "null invites you".

=== LEND-178 story refinement 2sp parent=LEND-62 from=fatou label=damage shape=label-empty
Report a missing part
Bits, keys and blades get lost more often than things break.

**Acceptance criteria:**

=== LEND-179 story refinement 5sp parent=LEND-62 from=beatriz label=damage shape=success-criteria
Explain why something costs what it costs
A bill of 38 € without a word makes people leave.

### Success criteria
- Each line of the bill says what was replaced and shows the photo of the report.
- "Ask about this bill" opens a message with the bill attached.

=== LEND-180 story refinement parent=LEND-62 from=marek label=damage shape=untouched-template
Thank people who report damage of others
## Acceptance criteria
- Given [a starting point]
- When [somebody does something]
- Then [what can be observed]

=== LEND-181 feature ready 5sp top=15 parent=LEND-62 from=nandini label=damage shape=rich-field
Repair it yourself at the repair café
Members who broke a tool can mend it with a volunteer instead of paying.

>>> criteria
1. The report offers the next three repair café dates with a free place.
2. Choosing one puts the bill on hold until a day after that date.
3. The volunteer confirms the repair in the app; then nothing is charged.
4. Without confirmation after 14 days the bill is sent, with a reminder two days before.

=== LEND-182 story refinement 3sp parent=LEND-100 from=marek label=waiting-list shape=given-when-then-incomplete
Tell me when my place gets worse
**Acceptance criteria**

Given I am third in the list
When an emergency is served first

=== LEND-183 bug triage parent=LEND-62 from=fatou label=damage
Damage form closes when the keyboard opens
Happens on small phones only.

=== LEND-184 task refinement 2sp parent=LEND-62 from=aroha label=damage shape=definition-of-done-only
List of repair prices as a table that keepers can edit
### Definition of Done
- [ ] reviewed
- [ ] tested on staging
- [ ] keepers informed

=== LEND-185 story refinement 8sp parent=LEND-120 from=marek label=sets shape=heading
Book a set with one tap
## Acceptance criteria
- A set can be booked when all its required tools are free in one shed.
- Optional tools that are not free are listed, and the booking goes through without them.
- Returning a part of the set keeps the rest of the booking running.

=== LEND-186 story refinement parent=LEND-120 from=nandini label=sets
Let keepers put a set together
Keepers know best what a laminate floor needs. Start with paper: ask every shed for its three most asked-for sets.

=== LEND-187 feature refinement 5sp parent=LEND-120 from=nandini label=sets shape=blank-prompts
Suggest a set while I search for a job
Half of the searches name a job, not a tool. A set answers them with one card.

**Acceptance criteria**

1.
2.
3.

=== LEND-188 story refinement 3sp parent=LEND-101 from=marek label=guides shape=panel
Watch a one-minute guide before the first use
:::panel note
**Acceptance criteria**

- The guide plays on the pick-up page, without sound and with captions.
- For tools of class "dangerous" the code is shown after the guide, once per member.
- Members who have borrowed this tool type before can skip it.
:::

=== LEND-189 story refinement parent=LEND-101 from=aroha label=guides shape=ears
Check protective gear at pick-up
- When a member picks up a tool of class "dangerous", the app shall list the protective gear that belongs to it.
- If the member has no gear, then the app shall offer gear that is free in the same shed.
- The app shall not open the locker before the member has confirmed the list.
`;
