/** One line of a labelled file: a real item, what a person said about it, and its text as ADF. */
import { readFileSync } from 'node:fs';

export interface LabelledItem {
  readonly id: string;
  readonly split_group: string;
  readonly format: string;
  readonly flattened: boolean;
  readonly label: 'present' | 'empty' | 'absent';
  readonly form: string;
  readonly criteria_count: number;
  readonly language: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly adf: unknown;
  readonly adf_alt?: unknown;
}

export function readItems(file: string): LabelledItem[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledItem);
}

/** Members by key, in the order in which keys first appear. */
export function groupBy<Member>(members: readonly Member[], key: (member: Member) => string): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(key(member));
    if (group === undefined) groups.set(key(member), [member]);
    else group.push(member);
  }
  return groups;
}
