import { DEFAULT_SPACE_SETTINGS, type SpaceSettings } from '../../src/settings/settings';
import { exportSettings, readImport } from '../../src/settings/settings-file';

const SETTINGS: SpaceSettings = {
  ...DEFAULT_SPACE_SETTINGS,
  preset: 'product-owner-led',
  holders: { PM: { accountId: 'pia' }, PO: { accountId: 'otto' } },
  rights: { 'sprint-scope': 'PM', 'launch-timing': 'PO' },
  cells: { '10004:3': { role: 'PM' }, '10001:3': { role: 'PO', right: 'scope-change' } },
  areas: [
    { type: 'team', id: 'b', accountId: 'zoe' },
    { type: 'board', id: '1', accountId: 'ann' },
  ],
  seen: { issueTypes: { '1': 'Story' }, statuses: {} },
};

describe('the exported file', () => {
  it('is read back as the settings that were written, without the note about the space', () => {
    expect(readImport(exportSettings(SETTINGS))).toEqual({ ok: true, settings: { ...SETTINGS, seen: null } });
  });

  it('names the version first and is in one order, so that it differs only where the settings do', () => {
    const turned = Object.fromEntries(Object.entries(SETTINGS).reverse()) as SpaceSettings;
    const rights = { 'launch-timing': 'PO', 'sprint-scope': 'PM' } as const;
    expect(exportSettings({ ...turned, rights })).toBe(exportSettings(SETTINGS));
    expect(exportSettings(SETTINGS)).toMatch(/^\{\n {2}"version": 2,\n {2}"advisor"/);
    expect(exportSettings(SETTINGS).endsWith('}\n')).toBe(true);
  });

  it('keeps the order of lists', () => {
    expect(readImport(exportSettings(SETTINGS))).toMatchObject({
      settings: { areas: [{ id: 'b' }, { id: '1' }] },
    });
  });
});

describe('an imported file', () => {
  it('may be of an older version, and begin with a byte order mark', () => {
    const older = { version: 1, preset: null, holders: { PM: null, PO: null }, escalationContact: 'vp' };
    const empty = {
      rights: {},
      issueTypes: {},
      statuses: {},
      cells: {},
      confirmedSteps: {},
      criteria: { fieldIds: [] },
    };
    expect(readImport(`\uFEFF${JSON.stringify({ ...older, ...empty })}`)).toEqual({
      ok: true,
      settings: { ...DEFAULT_SPACE_SETTINGS, escalationContact: 'vp' },
    });
  });

  it.each([
    ['nothing', ' \n ', '', 'an empty file'],
    ['no JSON', '{\n  "version": 2,\n  preset\n}', '', 'text that stops being JSON at line 3, column 3'],
    ['half a file', '{"version": 2,', '', 'text that stops being JSON at'],
    ['other JSON', '["version"]', '', '["version"]'],
    ['no version', '{"preset": null}', 'version', 'nothing'],
    ['a newer version', '{"version": 9}', 'version', '9'],
    ['a file of something else', '{"version": 2, "name": "whose-call"}', 'preset', 'nothing'],
    ['far too much', JSON.stringify({ version: 2, x: 'x'.repeat(250_000) }), '', 'a file of 250'],
  ])('with %s is refused with its place', (_, text, path, received) => {
    expect(readImport(text)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([
        expect.objectContaining({ path, received: expect.stringContaining(received) as string }),
      ]) as unknown,
    });
  });

  it('with two mistakes is refused with both', () => {
    const text = exportSettings(SETTINGS).replace('"product-owner-led"', '"po-led"').replace('"PM": {', '"PX": {');
    const parsed = readImport(text);
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['preset', 'holders']),
    );
  });
});
