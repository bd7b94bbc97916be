import { ERROR_CODES, parseResult } from '../../src/contract';

describe('what invoke gave', () => {
  it('is an answer of the shape that the key promises', () => {
    expect(parseResult('space.settings.save', { ok: true, value: { revision: 4 } })).toEqual({
      ok: true,
      value: { revision: 4 },
    });
  });

  it.each(ERROR_CODES)('is a failure coded %s', (code) => {
    const result = { ok: false, error: { code, params: { at: 'settings', revision: 3 } } };
    expect(parseResult('space.settings.read', result)).toEqual(result);
  });

  it.each([
    ['an answer that does not fit the key', { ok: true, value: {} }, 'value.revision'],
    ['a code that nobody knows', { ok: false, error: { code: 'teapot', params: {} } }, 'error.code'],
    ['nothing', undefined, ''],
    ['a page of HTML', '<html>', ''],
  ])('is unknown where it is %s', (_, value, unexpectedAt) => {
    expect(parseResult('space.settings.save', value)).toEqual({
      ok: false,
      error: { code: 'unknown', params: { key: 'space.settings.save', unexpectedAt } },
    });
  });
});
