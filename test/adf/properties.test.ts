import Ajv04 from 'ajv-draft-04';
import schema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import fc from 'fast-check';
import { pathOf, plainText, readAdf } from '../../src/adf';
import { brokenDocument, schemaDocument } from './schema-documents';

const WORDS = Array.from({ length: 40 }, (_, index) => `word${index}x`);

interface Node {
  readonly text?: unknown;
  readonly content?: readonly Node[];
}

function textsIn(node: Node, found: string[] = []): string[] {
  if (typeof node.text === 'string') found.push(node.text);
  for (const child of Array.isArray(node.content) ? node.content : []) textsIn(child as Node, found);
  return found;
}

function at(node: Node | undefined, path: readonly number[]): Node | undefined {
  return path.reduce<Node | undefined>((parent, index) => parent?.content?.[index], node);
}

describe('readAdf on documents from Atlassian’s schema', () => {
  it('is tested with documents that are valid in the main', () => {
    const validate = new Ajv04({ strict: false }).compile(schema);
    const documents = fc.sample(schemaDocument(WORDS), { numRuns: 200, seed: 7 });
    const valid = documents.filter((document) => validate(document)).length;
    // Patterns (colours, addresses) are not generated, so some documents break one.
    expect(valid).toBeGreaterThan(60);
  });

  it('loses no word of any node', () => {
    fc.assert(
      fc.property(schemaDocument(WORDS), (document) => {
        const text = plainText(readAdf(document));
        for (const word of textsIn(document as Node)) expect(text).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  it('gives paths that lead to a node', () => {
    fc.assert(
      fc.property(schemaDocument(WORDS), (document) => {
        for (const { place } of readAdf(document).blocks) expect(at(document as Node, pathOf(place))).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it('survives broken documents', () => {
    fc.assert(
      fc.property(brokenDocument, (document) => {
        for (const block of readAdf(document).blocks) expect(typeof block.text).toBe('string');
      }),
      { numRuns: 1_000 },
    );
  });
});
