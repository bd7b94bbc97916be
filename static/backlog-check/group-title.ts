import { CHECK_META } from '../../src/checks';
import type { Subject } from './groups';

/** A group's name, as its heading and the export have it. */
export function groupTitle(subject: Subject): string {
  switch (subject.type) {
    case 'owner':
      return `Needs ${subject.role}`;
    case 'cannot-tell':
      return 'Cannot tell';
    case 'ready':
      return 'Ready';
    case 'check':
      return CHECK_META[subject.checkId]?.titleUnmet ?? subject.checkId;
    case 'no-gaps':
      return 'No gaps';
    case 'epic':
      return `${subject.parent.key} ${subject.parent.summary}`;
    case 'no-epic':
      return 'No parent';
    case 'above':
      return 'Parents of these, not counted';
    case 'epic-unknown':
      return 'Parent not known';
  }
}
