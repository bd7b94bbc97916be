import fc from 'fast-check';
import * as methods from '../../src/text/string-methods';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ab c:<é受'), maxLength: 30 }),
);
const parts = fc.oneof(fc.constantFrom('', 'a', ':', 'é', '受', 'b c'), fc.string({ maxLength: 2 }));
const places = fc.integer({ min: -5, max: 40 });

it('are what the methods of the same name are', () => {
  fc.assert(
    fc.property(texts, parts, places, places, (text, part, from, to) => {
      expect(methods.charCodeAt(text, from)).toBe(text.charCodeAt(from));
      expect(methods.charAt(text, from)).toBe(text.charAt(from));
      expect(methods.slice(text, from)).toBe(text.slice(from));
      expect(methods.slice(text, from, to)).toBe(text.slice(from, to));
      expect(methods.indexOf(text, part)).toBe(text.indexOf(part));
      expect(methods.indexOf(text, part, from)).toBe(text.indexOf(part, from));
      expect(methods.lastIndexOf(text, part)).toBe(text.lastIndexOf(part));
      expect(methods.lastIndexOf(text, part, from)).toBe(text.lastIndexOf(part, from));
      expect(methods.includes(text, part)).toBe(text.includes(part));
      expect(methods.startsWith(text, part)).toBe(text.startsWith(part));
      expect(methods.endsWith(text, part)).toBe(text.endsWith(part));
      expect(methods.trim(text)).toBe(text.trim());
      expect(methods.toLowerCase(text)).toBe(text.toLowerCase());
      expect(methods.lengthOf(text)).toBe(text.length);
    }),
  );
});

it('codeAt is 0 past the end, and the code before it', () => {
  expect([0, 1, 2, 9].map((index) => methods.codeAt('é:', index))).toEqual([233, 58, 0, 0]);
});
