import { isDayOver, mergeExemption, readExemptions, withoutExemption } from '../../src/checks';
import type { Exemption } from '../../src/checks';

const anExemption = (changes: Partial<Exemption> = {}): Exemption => ({
  checkId: 'missing-estimate',
  reason: 'The vendor estimates this one.',
  until: '2026-12-31',
  by: '5b10ac8d82e05b22cc7d4ef5',
  at: '2026-11-01T10:00:00.000Z',
  ...changes,
});

const property = (...exemptions: readonly unknown[]) => ({ version: 1, exemptions });
const damaged = { state: 'damaged', exemption: null };

describe('reading the exemptions of an item', () => {
  it.each([undefined, null, property()])('none: %j', (value) => {
    expect(readExemptions(value)).toEqual({ exemptions: [], notes: [] });
  });

  it('keeps their order, duplicates and ids of checks that are gone', () => {
    const all = [anExemption(), anExemption(), anExemption({ checkId: 'gone-since-long', until: null })];
    expect(readExemptions(property(...all))).toEqual({ exemptions: all, notes: [] });
  });

  it('reads one without a reason, so that it can be reported as just that', () => {
    expect(readExemptions(property(anExemption({ reason: '' }))).exemptions).toHaveLength(1);
  });

  const entries: [name: string, entry: unknown][] = [
    ['not an object', 'missing-estimate'],
    ['nothing', null],
    ['a list', [anExemption()]],
    ['no check', { ...anExemption(), checkId: undefined }],
    ['a check that is no id', anExemption({ checkId: '<script>' })],
    ['a day that is none', anExemption({ until: '2026-02-30' })],
    ['a moment instead of a day', anExemption({ until: '2026-02-20T00:00:00Z' })],
    ['a reason of another type', { ...anExemption(), reason: 7 }],
    ['a reason that is a book', anExemption({ reason: 'x'.repeat(501) })],
    ['nobody', anExemption({ by: '' })],
    ['no moment', anExemption({ at: 'yesterday' })],
    ['something more', { ...anExemption(), approved: true }],
  ];
  it.each(entries)('reports a damaged entry (%s) and reads the others', (_, entry) => {
    expect(readExemptions(property(entry, anExemption()))).toEqual({ exemptions: [anExemption()], notes: [damaged] });
  });

  const wholes: [name: string, value: unknown][] = [
    ['text', 'exempt'],
    ['a list', [anExemption()]],
    ['no version', { exemptions: [anExemption()] }],
    ['a version in words', { version: '1', exemptions: [anExemption()] }],
    ['a later version', { version: 2, exemptions: [anExemption()] }],
    ['no list', { version: 1, exemptions: anExemption() }],
  ];
  it.each(wholes)('concludes nothing from a property that is damaged as a whole: %s', (_, value) => {
    expect(readExemptions(value)).toEqual({ exemptions: [], notes: [damaged] });
  });

  it('does not let a flood of junk through', () => {
    const { exemptions, notes } = readExemptions(property(...Array<number>(16_000).fill(0)));
    expect(exemptions).toEqual([]);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.length).toBeLessThanOrEqual(20);
    expect(readExemptions(property(...Array<Exemption>(600).fill(anExemption()))).notes).toEqual([damaged]);
  });
});

describe('changing the exemptions of an item', () => {
  it('starts the property', () => {
    expect(mergeExemption(undefined, anExemption())).toEqual({
      ok: true,
      property: property(anExemption()),
      exemptions: [anExemption()],
    });
  });

  it('replaces those from the same check, and leaves the others', () => {
    const other = anExemption({ checkId: 'missing-description' });
    const renewed = anExemption({ until: '2027-03-31' });
    const merged = mergeExemption(property(anExemption(), other, anExemption({ reason: '' })), renewed);
    expect(merged).toMatchObject({ property: property(other, renewed), exemptions: [other, renewed] });
    expect(withoutExemption(property(anExemption(), other, anExemption()), 'missing-estimate')).toMatchObject({
      property: property(other),
    });
  });

  it.each<[name: string, value: unknown, kept: unknown]>([
    ['a damaged entry', property('junk', { checkId: 'missing-estimate' }), ['junk', { checkId: 'missing-estimate' }]],
    ['a property that is text', 'junk', ['junk']],
    ['a property without a version', { exemptions: [anExemption()] }, [{ exemptions: [anExemption()] }]],
  ])('never throws away what it cannot read: %s', (_, value, kept) => {
    const merged = mergeExemption(value, anExemption());
    expect(merged).toMatchObject({ property: { version: 1, exemptions: [...(kept as unknown[]), anExemption()] } });
    expect(withoutExemption(value, 'missing-estimate')).toMatchObject({ property: { version: 1, exemptions: kept } });
  });

  it('keeps what else stands in the property', () => {
    const merged = mergeExemption({ ...property(), note: 'by hand' }, anExemption());
    expect(merged).toMatchObject({ property: { note: 'by hand', version: 1, exemptions: [anExemption()] } });
  });

  it('leaves a later version alone', () => {
    const value = { version: 2, exemptions: [] };
    expect(mergeExemption(value, anExemption())).toEqual({ ok: false, reason: 'newerVersion' });
    expect(withoutExemption(value, 'missing-estimate')).toEqual({ ok: false, reason: 'newerVersion' });
  });

  it('refuses what Jira would not take, and still lets one be taken back', () => {
    const full = property('x'.repeat(32_700), anExemption());
    expect(mergeExemption(full, anExemption({ checkId: 'missing-description' }))).toEqual({
      ok: false,
      reason: 'full',
    });
    expect(withoutExemption(full, 'missing-estimate')).toMatchObject({ ok: true });
  });

  it('does not change what it was given', () => {
    const value = Object.freeze({ version: 1, exemptions: Object.freeze([anExemption()]) });
    mergeExemption(value, anExemption({ until: null }));
    expect(value.exemptions).toEqual([anExemption()]);
  });
});

describe('a last day', () => {
  it.each([
    ['2026-12-31T00:00:00Z', false],
    ['2026-12-31T23:59:59Z', false],
    // Still the 31st in Honolulu and on Baker Island.
    ['2027-01-01T11:59:59Z', false],
    ['2027-01-01T12:00:00Z', true],
  ])('31 December at %s: over %s', (now, over) => {
    expect(isDayOver('2026-12-31', Date.parse(now))).toBe(over);
  });
});
