/** The Kanban space of the people who build and mend sheds. */
export const OPERATIONS_CONTENT: readonly string[] = [
  `
=== OPS-1 epic progress from=yuki label=hardware
Lockers that last a winter
Doors freeze, hinges rust, batteries give up at minus ten.

=== OPS-2 task selected parent=OPS-1 from=yuki
Replace the hinges at the Canal shed
Six of twelve doors hang. Stainless hinges are in the store, box 14.

=== OPS-3 bug backlog parent=OPS-1 from=fatou
Door 7 at the Harbour shed opens by itself in strong wind
**Steps:** wait for wind from the west, watch door 7. **Expected:** stays shut. **Actual:** springs open.
`,
];
