/** The team-managed space of the volunteers' desk; nobody has configured anything there. */
export const VOLUNTEER_CONTENT: readonly string[] = [
  `
=== VOL-1 epic progress from=aroha
Shifts that fill themselves
Shed keepers are volunteers. A shift that nobody takes means a closed shed.

## Success metrics
- Open shifts on Friday evening: fewer than three in the whole city

=== VOL-2 epic todo from=fatou
A good first month
Half of the new volunteers leave within six weeks.

=== VOL-3 story done 3sp parent=VOL-1 from=aroha shape=team-managed-field
See the open shifts of my shed
As a shed keeper I want to see which shifts nobody has taken.

>>> criteria
- Only the sheds I am trained for are listed.
- The next seven days come first.
`,
];
