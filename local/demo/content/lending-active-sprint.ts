/** The active sprint of the Lending app: reminders, a few days before its end. */
export const LENDING_ACTIVE_SPRINT = `
=== LEND-124 story acceptance 5sp in=active parent=LEND-31 from=marek to=beatriz label=returns shape=heading
Remind me the evening before a tool is due
As a member I want a nudge the evening before, when I can still clean the tool and plan the way.

## Acceptance criteria
- The reminder goes out at 18:00 in the shed's time zone on the evening before.
- It names the tool, the shed, the hour and what "clean" means for this tool.
- One tap extends the booking if nobody has booked the tool after me.
- Members who have returned the tool already get nothing.

>>> comment beatriz 1
On the test phones since this morning. Marek, could you look before Wednesday?

=== LEND-125 story review 3sp in=active parent=LEND-31 from=marek to=chidi label=returns shape=scenario-in-text
Extend a booking from the reminder
The reminder carries a button; one tap and the new due date stands.

**Given** nobody has booked the tool for the two days after me
**When** I choose "two more days" in the reminder
**Then** the new due date is shown and the shed keeper's list is updated

=== LEND-126 story progress 3sp in=active parent=LEND-31 from=marek to=aroha label=returns late=4 shape=emoji-label
Tell the next borrower when a tool comes back late
If I am waiting for a tool that is late, I want to know before I leave home.

✅ **Acceptance criteria**

- I get a message as soon as the return is 30 minutes late.
- The message offers the same tool at the two nearest sheds, if it is free there.
- Cancelling after that message costs nothing, whatever the hour.

=== LEND-127 story progress 5sp in=active was=s24 parent=LEND-31 from=marek to=samir label=returns late=2 shape=panel
Stop reminders for tools that are being repaired
Members were reminded to return a drill that had been on our workbench for a week.

:::panel info
**Acceptance criteria**

- A tool that is marked "in repair" sends no reminders to anybody.
- Reminders start again with the next booking, not with the old one.
:::

=== LEND-128 task done 2sp in=active parent=LEND-31 from=samir to=samir label=returns,platform shape=definition-of-done-only
Move the reminder job to the queue
The nightly job takes forty minutes and blocks the export. Each reminder becomes a message of its own.

## Definition of done
- Reviewed by two people
- Merged and deployed
- Run book updated

=== LEND-129 bug done 1sp in=active parent=LEND-31 from=fatou to=chidi label=returns
Reminder links to the old booking page
**Steps:** open the link in any reminder of last week.

**Expected:** the booking. **Actual:** a page that says "moved".

=== LEND-130 bug progress 2sp in=active parent=LEND-62 from=fatou to=beatriz priority=Highest label=damage
Damage report is lost when the phone locks
**Steps to reproduce:** start a report, write two sentences, lock the phone for a minute, unlock.

**Expected:** the text is still there.

**Actual:** an empty form. Nine members told support that they "already reported it".

=== LEND-131 story release 2sp in=active parent=LEND-81 from=marek to=aroha label=accessibility shape=quote
Read the locker code out loud
In the rain, with a ladder under one arm, nobody can read six digits.

From the accessibility workshop:

> **Acceptance criteria**
>
> - A long press on the code speaks it, digit by digit, in the app's language.
> - The screen's brightness goes up while the code is shown.

=== LEND-132 story done 3sp in=active parent=LEND-31 from=marek to=chidi label=returns shape=criteria-numbered
Say thank you after a return on time
**AC1:** after a return before the due hour, the app shows how often the tool has been lent this year.
**AC2:** the message is shown once per return and never blocks the next screen.
**AC3:** no points, no badges; the volunteers asked for that.

=== LEND-133 task progress 1sp in=active parent=LEND-63 from=samir to=samir label=platform
Renew the certificate of the locker gateway
Runs out in three weeks. Rotate it on the two test lockers first, then by district.

=== LEND-136 story ready 3sp in=active was=s23,s24 parent=LEND-31 from=nandini label=returns shape=mention-in-prose
Quiet hours for all messages
Some members get our reminders at five in the morning because their phone is set to another country. The acceptance criteria from the old reminders item should do here, too.

=== LEND-137 spike done 2sp in=active parent=LEND-100 from=marek to=beatriz label=waiting-list
How do other libraries run a fair queue?
**Question:** which queueing rules do members of public libraries accept as fair?

**Time box:** one day. **Result:** three rules with pros and cons in the team's notebook.

=== LEND-141 subtask done in=active parent=LEND-124 from=beatriz to=beatriz
Write the reminder texts with two shed keepers

=== LEND-142 subtask progress in=active parent=LEND-124 from=beatriz to=beatriz
Try the reminder on the five test phones

=== LEND-143 subtask todo in=active parent=LEND-126 from=aroha
Ask the Canal shed which tools are most often late

=== LEND-144 bug review 1sp in=active parent=LEND-80 from=samir to=samir priority=High level=security label=security
A cancelled booking's code still opens the locker for ten minutes
**Steps:** book, cancel, enter the old code at once. **Expected:** refused. **Actual:** the door opens.

Do not discuss outside the security group before the fix is out.
`;
