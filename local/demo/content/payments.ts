/** A space that the site's admins have closed to apps: its items must not appear in any result of the app. */
export const PAYMENTS_CONTENT: readonly string[] = [
  `
=== PAY-1 epic progress from=samir
Deposits without cash
Cards, direct debit and a city voucher.

=== PAY-2 story selected parent=PAY-1 from=samir
Release a deposit the moment the locker closes
## Acceptance criteria
- The hold on the card is released within one minute after the return.

=== PAY-3 bug backlog from=fatou
Deposit held twice after a cancelled pick-up
**Expected:** one hold. **Actual:** two holds for eight days.
`,
];
