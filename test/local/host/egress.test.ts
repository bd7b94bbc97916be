import type { AppManifest } from '../../../local/host/app/manifest';
import { egressRefusal } from '../../../local/host/platform/egress';

const manifest = (...backend: (string | { address: string })[]): AppManifest =>
  ({ permissions: { external: { fetch: { backend } } } }) as unknown as AppManifest;

test.each([
  ['https://api.example.com/v1?x=1', manifest('https://api.example.com'), true],
  ['https://api.example.com/', manifest({ address: 'api.example.com' }), true],
  ['https://a.b.example.com/', manifest('*.example.com'), true],
  ['https://anything.test/', manifest('*'), true],
  ['https://example.com/', manifest('*.example.com'), false],
  ['https://notexample.com/', manifest('*.example.com'), false],
  ['https://api.example.com.evil.test/', manifest('https://api.example.com'), false],
  ['https://evil.test/?api.example.com', manifest('https://api.example.com'), false],
  ['https://evilapi.example.com/', manifest('https://api.example.com'), false],
  ['https://api.example.com/', manifest(), false],
])('%s', (address, allowing, goesOut) => {
  expect(egressRefusal(allowing, address) === undefined).toBe(goesOut);
});
