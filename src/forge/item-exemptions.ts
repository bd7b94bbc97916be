/**
 * Exempting an item from a check, and taking that back, as the person who asks: Jira itself holds them to their right to
 * edit the item. Jira replaces a property as a whole, so a change reads, merges and writes under a lease, and reads again
 * to see that it stands; whoever writes past the app may still win, and then the merge is done once more.
 */
import type { Exemption } from '../checks/exemption';
import { type ChangedExemptions, mergeExemption, readExemptions, withoutExemption } from '../checks/exemptions';
import type { ResponseOf, Result } from '../contract';
import type { ExemptionAudit } from './exemption-audit';
import { type LeasePorts, withItemLease } from './item-lease';
import type { ItemProperty } from './item-property';
import { failed, type UseCase } from './secured';

export interface ExemptionPorts extends LeasePorts {
  readonly property: ItemProperty;
  readonly audit: ExemptionAudit;
}

type Answer = Result<ResponseOf<'item.exemption.add'>>;

const MERGES = 3;

/** A day's worth of time zones: nobody is refused on a day that is not over for them. */
const DAY_MS = 86_400_000;

const same = (one: Exemption, other: Exemption): boolean =>
  (['checkId', 'reason', 'until', 'by', 'at'] as const).every((part) => one[part] === other[part]);

/** Jira takes at most 32,768 characters as the value of a property (REST reference, "Set issue property"). */
const LONGEST_PROPERTY = 32_768;

/** With what manifest.yml puts into the search index: how many exemptions there are, and from which checks. */
function searchable({ property, exemptions }: Extract<ChangedExemptions, { ok: true }>): object {
  const checks = [...new Set(exemptions.map(({ checkId }) => checkId))];
  return { ...property, count: exemptions.length, checks };
}

interface Change {
  readonly issueId: string;
  readonly apply: (property: unknown) => ChangedExemptions;
  readonly stands: (exemptions: readonly Exemption[]) => boolean;
  /** Before the first write: what the change replaces. */
  readonly replaces: (exemptions: readonly Exemption[]) => readonly Exemption[];
  readonly added: Exemption | null;
  readonly by: string;
  readonly at: string;
}

/** Writes until the change stands. The lines of what it replaced are ended only then. */
async function written({ property, audit }: ExemptionPorts, change: Change): Promise<Answer> {
  const { issueId, added } = change;
  let value = await property.read(issueId);
  const replaced = change.replaces(readExemptions(value).exemptions);
  for (let merges = 0; merges < MERGES; merges += 1) {
    const changed = change.apply(value);
    if (!changed.ok) return failed('badRequest', { at: 'exemptions', received: changed.reason, expected: '' });
    const next = searchable(changed);
    if (JSON.stringify(next).length > LONGEST_PROPERTY && added !== null) {
      return failed('badRequest', { at: 'exemptions', received: 'full', expected: '' });
    }
    if (added !== null) await audit.wrote({ issueId, exemption: added });
    if (!(await property.write(issueId, next))) {
      if (added !== null) await audit.neverHappened({ issueId, exemption: added });
      return failed('notAllowed', { permission: 'EDIT_ISSUES' });
    }
    value = await property.read(issueId);
    const { exemptions } = readExemptions(value);
    if (!change.stands(exemptions)) continue;
    const end = { by: change.by, at: change.at };
    await Promise.all(replaced.map((exemption) => audit.ended({ issueId, exemption }, end)));
    return { ok: true, value: { exemptions: [...exemptions] } };
  }
  if (added !== null) await audit.neverHappened({ issueId, exemption: added });
  return failed('conflict', { at: 'exemptions' });
}

async function underLease(ports: ExemptionPorts, change: Change): Promise<Answer> {
  const answer = await withItemLease(ports, change.issueId, () => written(ports, change));
  return answer === 'busy' ? failed('conflict', { at: 'exemptions' }) : answer;
}

/** Exempts the item; who and when are the platform's and the server's word. */
export function addExemption(ports: ExemptionPorts): UseCase<'item.exemption.add'> {
  return async ({ issueId, checkId, reason, until }, { accountId }) => {
    const now = ports.now();
    if (until !== null && Date.parse(until) + 2 * DAY_MS <= now.getTime()) {
      return failed('badRequest', { at: 'until', received: until, expected: 'a day that is not over yet' });
    }
    const exemption: Exemption = { checkId, reason, until, by: accountId, at: now.toISOString() };
    return underLease(ports, {
      issueId,
      apply: (property) => mergeExemption(property, exemption),
      stands: (exemptions) => exemptions.some((one) => same(one, exemption)),
      replaces: (exemptions) => exemptions.filter((one) => one.checkId === checkId && !same(one, exemption)),
      added: exemption,
      by: accountId,
      at: exemption.at,
    });
  };
}

/** Takes the item's exemption from the check back; succeeds where there is none. */
export function removeExemption(ports: ExemptionPorts): UseCase<'item.exemption.remove'> {
  return ({ issueId, checkId }, { accountId }) =>
    underLease(ports, {
      issueId,
      apply: (property) => withoutExemption(property, checkId),
      stands: (exemptions) => !exemptions.some((one) => one.checkId === checkId),
      replaces: (exemptions) => exemptions.filter((one) => one.checkId === checkId),
      added: null,
      by: accountId,
      at: ports.now().toISOString(),
    });
}

/** Says of each entry that was sent whether it stands as the app wrote it. */
export function verifyExemptions({ audit }: ExemptionPorts): UseCase<'space.exemptions.verify'> {
  return async ({ exemptions }) => ({
    ok: true,
    value: { written: await Promise.all(exemptions.map((entry) => audit.stands(entry))) },
  });
}
