import { CHECK_META, CHECKS, describe as inWords } from '../../src/checks';

describe('words for a message', () => {
  it('fills the data in and says what would make the check pass', () => {
    expect(inWords({ id: 'missing-description/too-short', data: { length: 4, minLength: 20 } })).toEqual({
      title: 'The description has 4 letters; fewer than 20 say too little.',
      toPass: CHECK_META['missing-description']?.howToPass,
    });
  });

  it('knows the engine’s own messages', () => {
    const { title, toPass } = inWords({ id: 'engine/step-unknown', data: { status: 'New', issueType: 'Story' } });
    expect(title).toContain('"New"');
    expect(toPass).toBe('');
  });

  it('lets a message of another version stand for itself', () => {
    expect(inWords({ id: 'gone/never', data: {} })).toEqual({ title: 'gone/never', toPass: '' });
  });

  it('has a sentence for every message of every check', () => {
    for (const { messages } of CHECKS) {
      for (const template of Object.values(messages)) expect(template).toMatch(/^[A-Z].*\.$/u);
    }
  });
});
