/** A space that the site's admins have closed to apps: its items must not appear in any result of the app. */
export const PAYMENTS_CONTENT: readonly string[] = [
  `
=== PAY-1 epic progress from=samir
Deposits without cash
Cards, direct debit and a city voucher.

## Success metrics
- Deposits paid in cash: from 14 % to 2 %

=== PAY-2 story selected parent=PAY-1 from=samir
Release a deposit the moment the locker closes
## Acceptance criteria
- The hold on the card is released within one minute after the return.
- Where the bank needs longer, the app says how long.

=== PAY-3 bug backlog parent=PAY-1 from=fatou priority=High
Deposit held twice after a cancelled pick-up
**Expected:** one hold. **Actual:** two holds for eight days.

=== PAY-4 story progress parent=PAY-1 from=samir
Pay by direct debit
**Acceptance criteria**
- A returned debit stops new bookings, not the one that runs.
- The member is told the reason that the bank gave.

=== PAY-5 story backlog parent=PAY-1 from=samir
City voucher as a deposit

=== PAY-6 bug done parent=PAY-1 from=fatou
Receipt names the wrong currency

=== PAY-7 story backlog from=samir
Yearly statement for members who donate
`,
];
