/** The sprint that is about to be planned: about half of it is ready, the rest waits for reasons that people know. */
export const LENDING_NEXT_SPRINT = `
=== LEND-150 story ready 5sp in=next top=1 parent=LEND-61 from=marek priority=High label=together shape=rich-field
Share a booking with a neighbour
As a member I want to add one neighbour to my booking, so that either of us can collect and return the tool.

The neighbour must be a member already; inviting people who are not is a separate item.

>>> criteria
- A booking that has not started yet can be shared with exactly one other member, found by e-mail address or phone number.
- The invited member gets a message at once and sees the booking as "waiting for your answer".
- Until the invitation is accepted, only the first member's code opens the locker.
- A suspended member cannot be invited; the app says so without giving the reason.

=== LEND-151 story ready 3sp in=next top=2 parent=LEND-61 from=marek label=together shape=heading
Accept or decline an invitation to a booking
As an invited neighbour I want to say yes or no in one tap, so that nobody waits for me.

## Acceptance criteria
- Accepting shows the pick-up time, the shed and my own locker code.
- Declining asks for no reason and tells the member who invited me.
- An invitation that nobody answered expires when the booking starts.
- Both answers can be given from the notification without opening the app first.

=== LEND-152 story ready 2sp in=next top=3 parent=LEND-61 from=marek label=together shape=bold-label
See who has the tool right now
When a booking is shared, both borrowers wonder who has the thing. The booking page should say it.

**Acceptance criteria:**

1. The booking page names the borrower who opened the locker last, with the time.
2. After a return it says "back in the shed" and the locker's number.
3. People who are not on the booking see "on loan" and no names.

=== LEND-153 story ready 3sp in=next top=4 parent=LEND-61 from=beatriz label=together shape=code-block-scenario
Hand the tool over without a trip to the shed
Two borrowers meet at the fence. One tap on each phone moves the responsibility.

~~~gherkin
Feature: handing over between borrowers

  Scenario: both confirm
    Given Ada and Bo share a booking and Ada collected the sander
    When Ada chooses "hand over to Bo" and Bo confirms within ten minutes
    Then Bo is shown as the holder
    And both get a receipt with the time

  Scenario: nobody confirms
    Given Ada has chosen "hand over to Bo"
    When ten minutes pass without an answer
    Then Ada stays responsible and is told so
~~~

=== LEND-154 task ready 2sp in=next top=5 parent=LEND-61 from=samir label=together shape=heading
Let a booking have several borrowers in the database
Today the borrower is a column of the booking. Move it to a table of its own and keep the old column readable for one release, because the locker firmware reads it.

### Acceptance criteria
- Every existing booking has exactly one borrower row after the migration.
- The old column is still filled for new bookings.
- Rolling back leaves no booking without a borrower.

=== LEND-156 spike ready 2sp in=next top=7 parent=LEND-61 from=chidi label=lockers
Can one locker accept two codes at the same time?
**Question:** do the older lockers (series A, 41 of 96) store a second code, or do we have to swap codes on every hand-over?

**Time box:** two days. **Outcome:** a recommendation and a list of the sheds that would need new firmware.

=== LEND-134 bug ready 1sp in=next top=8 parent=LEND-31 from=fatou priority=High label=returns shape=bug-steps
Reminder shows yesterday's date for members abroad
**Steps to reproduce**
1. Set the phone to a time zone west of the shed, for example Lisbon.
2. Borrow a tool that is due at 09:00 tomorrow.
3. Wait for the reminder in the evening.

**Expected:** "due tomorrow at 09:00", in the shed's time.

**Actual:** "due today at 08:00". Eleven members returned a day early.

=== LEND-135 story ready 3sp in=next was=s23,s24 top=9 parent=LEND-31 from=marek label=returns shape=task-list-labelled
Choose the hour of my reminders
As a member who works nights I want reminders at my own hour, so that I can act on them.

**Acceptance criteria**

- [ ] The hour can be set between 06:00 and 22:00, in steps of one hour
- [ ] Without a choice, reminders come at 18:00 in the shed's time zone
- [ ] A change applies to bookings that are already running

=== LEND-138 story refinement 2sp in=next top=10 parent=LEND-62 from=marek label=damage shape=table
Attach photos to a damage report
A photo tells the repair volunteer more than three sentences. Members should be able to take it in the report itself.

| ID | Criterion | Priority |
| --- | --- | --- |
| AC-01 | Up to four photos can be taken or chosen; the fifth is refused with a hint | must |
| AC-02 | A photo is made smaller than 1 MB before it is sent | must |
| AC-03 | Without a connection the report is kept and sent later, photos included | must |
| AC-04 | Place and device data are removed from the photo | must |

=== LEND-160 feature refinement 5sp in=next top=11 parent=LEND-61 from=nandini priority=High label=together,pricing shape=placeholder-tbd
Book ten tools at once for a street party
A street party needs folding tables, a gazebo, cable drums and a dozen other things, for one weekend and for many people. One organiser books, everybody carries.

Street parties bring whole neighbourhoods to a shed for the first time; eight of the last ten led to new members.

## Acceptance criteria
TBD once the price for group bookings is settled

>>> comment marek 4
Nandini, the team can estimate this but not build it: is a group booking one fee or ten?

>>> comment nandini 3
Talking to finance on Thursday. I lean towards one fee per weekend.

=== LEND-161 feature refinement 8sp in=next top=12 parent=LEND-61 from=nandini label=together,pricing shape=missing
Split the deposit between borrowers
When two neighbours share a chainsaw, 150 € deposit should not sit on one card. The idea: each carries half, and whoever damages the tool pays first.

Open with legal: may we charge the second borrower when the first one's card fails?

=== LEND-162 feature refinement 3sp in=next top=13 parent=LEND-61 from=nandini label=together shape=untouched-template
Invite a neighbour who is not a member yet
Sharing a booking is the best moment to win a member: somebody they trust is holding the tool. The invitation should carry them through sign-up and straight back to the booking.

## Acceptance criteria
- Given [a starting point]
- When [somebody does something]
- Then [what can be observed]

=== LEND-155 story refinement in=next top=6 parent=LEND-61 from=marek label=together shape=heading-numbered
Leave a shared booking
As the second borrower I want to step out before the booking starts, so that I am not liable for a tool I never touch.

## 3. Acceptance criteria
- Leaving is possible until one of us has opened the locker.
- The other borrower is told at once and keeps the booking.
- My deposit share is released within an hour.

=== LEND-157 story refinement 3sp in=next top=14 parent=LEND-61 from=marek label=together shape=label-empty
Keep the receipt of a hand-over
After a hand-over both borrowers want something to look at later: who had the sander from when to when, and in which state.

## Acceptance criteria

## Notes
Beatriz has sketches from the workshop; the paper version has a photo and two signatures.

=== LEND-158 story refinement 5sp in=next top=15 parent=LEND-61 from=beatriz label=together shape=mention-in-prose
Warn both borrowers when a shared tool is due
Both people on the booking get the reminder, but only one of them has the tool. Marek and I went through the sketches on Monday; we said that we would write the acceptance criteria together with the shed keepers after their meeting next week.

=== LEND-159 story ready 3sp in=next top=16 parent=LEND-61 from=marek label=together shape=ears
Give the second borrower an own locker code
Both borrowers open the locker, each with their own code, so that we know who did.

**Acceptance criteria**

- When an invitation is accepted, the system shall send the second borrower a code of their own.
- While a booking is running, the locker shall accept both codes.
- If a borrower leaves the booking, then the system shall withdraw that borrower's code within one minute.

=== LEND-163 story refinement 2sp in=next top=17 parent=LEND-61 from=fatou label=together shape=no-description
Show shared bookings in the calendar export

=== LEND-139 story ready 5sp in=next top=18 parent=LEND-62 from=marek label=damage shape=blank-prompts
Tell the next borrower about a known scratch
When a tool has a small flaw that does not matter, the next borrower should know it beforehand, so that nobody argues about who did it.

**Acceptance criteria**

- Given:
- When:
- Then:

=== LEND-170 task refinement top=1 parent=LEND-61 blocks=LEND-159 from=samir label=lockers shape=missing
Store two codes on series A lockers
The firmware of the older lockers keeps one code per door. Depends on the answer of the spike; the supplier quoted six weeks for a firmware with two.
`;
