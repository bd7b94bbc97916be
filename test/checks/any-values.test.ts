import fc from 'fast-check';
import { activeChecks, CHECKS, EXEMPTIONS_PROPERTY, judgeItem, mergeExemption, readExemptions } from '../../src/checks';
import type { Exemption } from '../../src/checks';
import { STEPS, WORK_TYPE_KINDS } from '../../src/decision-rights';
import { aMap, anItem } from './space';

const FIELDS = [
  'parent',
  'issuelinks',
  'priority',
  'updated',
  'components',
  'labels',
  'customfield_1',
  'customfield_2',
  'customfield_3',
];

/** Words and shapes that Jira uses, in places where it does not. */
const word = fc.constantFrom(
  'id',
  'key',
  'fields',
  'status',
  'statusCategory',
  'type',
  'inwardIssue',
  'state',
  'name',
  'closed',
  'done',
);
const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(word, fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 5 }),
  ),
})).value;

const OFF = CHECKS.filter(({ severity }) => Object.values(severity).every((one) => one === 'off'));

/** Every check there is, so that none of them meets a value that it has not seen here. */
const { checks } = activeChecks(Object.fromEntries(OFF.map(({ meta }) => [meta.id, { severity: 'warning' as const }])));

const context = {
  criteriaFields: [{ id: 'customfield_2', name: 'Acceptance Criteria', holds: 'text' }],
  estimation: { type: 'field', fieldId: 'customfield_1' },
  sprintFieldId: 'customfield_3',
  teamFieldId: 'customfield_1',
  defaultPriorityId: '3',
  now: Date.parse('2026-11-22T12:00:00Z'),
  map: aMap(),
  checks,
} as const;

it('whatever Jira gives, every check says something and none breaks', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...FIELDS), anyValue),
      fc.constantFrom(...WORK_TYPE_KINDS),
      fc.constantFrom(...STEPS),
      anyValue,
      (fields, kind, step, property) => {
        const item = anItem({ kind, step, description: fields['labels'], fields, changes: [] });
        const judged = judgeItem({ ...item, properties: { [EXEMPTIONS_PROPERTY]: property } }, context);
        expect(judged.results).toHaveLength(checks.length);
        expect(judged.results.filter(({ outcome }) => outcome === 'error')).toEqual([]);
        expect(judged.results.filter(({ outcome }) => outcome === 'exempt')).toEqual([]);
      },
    ),
    { numRuns: 1_000, seed: 20261122 },
  );
});

it('whatever stands in the property, a merge keeps it and can be read again', () => {
  const added: Exemption = {
    checkId: 'stale',
    reason: 'Waits for the new law.',
    until: null,
    by: 'somebody',
    at: '2026-11-01T10:00:00.000Z',
  };
  const envelope = fc.record({ version: fc.constantFrom(1, 1, 1, 0, '1', null), exemptions: anyValue });
  fc.assert(
    fc.property(fc.oneof(anyValue, envelope), (property) => {
      const before = readExemptions(property);
      const merged = mergeExemption(property, added);
      if (!merged.ok) throw new Error(merged.reason);
      expect(readExemptions(merged.property)).toEqual({
        exemptions: [...before.exemptions, added],
        notes: expect.arrayContaining([...before.notes]) as unknown,
      });
      const text = JSON.stringify(merged.property);
      const whole = property === null || property === undefined ? '' : JSON.stringify(property);
      const inside = (property as { exemptions?: unknown } | null)?.exemptions;
      const kept = Array.isArray(inside) ? inside.map((entry) => JSON.stringify(entry)) : [whole];
      for (const entry of kept) expect(text).toContain(entry);
    }),
    { numRuns: 500, seed: 20261122 },
  );
});
