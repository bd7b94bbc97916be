import { readAdf } from '../../src/adf';
import { judgeCriteria } from '../../src/acceptance-criteria';
import { UNSEEN } from './unseen-items';

/** What the one run-on sentence of a dictated item holds cannot be told apart; one more or less is right enough. */
const TOLERANCE = 1;

it.each(UNSEEN.map(([language, label, text]) => [`${language}: ${text.slice(0, 60)}`, label, text] as const))(
  '%s',
  (_, label, text) => {
    const { verdict, count } = judgeCriteria({ description: readAdf(text), fields: [] });
    if (label === 'absent') expect(['missing', 'weak']).toContain(verdict);
    else expect(verdict).toBe(label === 'empty' ? 'placeholder' : 'present');
    expect(Math.abs(count - (typeof label === 'number' ? label : 0))).toBeLessThanOrEqual(TOLERANCE);
  },
);

it('covers more than twenty languages, and every label', () => {
  expect(new Set(UNSEEN.map(([language]) => language)).size).toBeGreaterThan(20);
  for (const label of ['empty', 'absent'] as const) {
    expect(UNSEEN.filter(([, one]) => one === label).length).toBeGreaterThan(20);
  }
});
