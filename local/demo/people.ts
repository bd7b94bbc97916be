/** The people of the demo: all invented. The mail domain is reserved for examples (RFC 2606). */
import type { SiteUser } from '../jira/entities';

const person = (
  accountId: string,
  displayName: string,
  mailName: string,
  avatarColour: string,
  active = true,
): SiteUser => ({
  accountId,
  displayName,
  emailAddress: `${mailName}@larkshed.example`,
  active,
  accountType: 'atlassian',
  avatarColour,
});

/** Short names used by the authored items → the people behind them. */
export const PEOPLE = {
  solveig: person('712020:5e0c61d4-3a0f-4b52-9c64-0a7d1f2b8e01', 'Solveig Aasen', 'solveig.aasen', '#5E4DB2'),
  tomas: person('712020:1b9f7a30-84c2-4f6e-b0d5-92e37c61aa02', 'Tomás Arriaga', 'tomas.arriaga', '#216E4E'),
  nandini: person('712020:c47d02be-6e15-4a09-8f3b-51d8e0b7cc03', 'Nandini Kulkarni', 'nandini.kulkarni', '#0055CC'),
  marek: person('712020:8a36e5f1-27db-4c90-a1e8-6f04b93d5504', 'Marek Dvorský', 'marek.dvorsky', '#A54800'),
  yuki: person('712020:f2c815a9-b0e7-4d3c-9746-3e9a80d17f05', 'Yuki Tanabe', 'yuki.tanabe', '#943D73'),
  lena: person('712020:0d5b93c7-f18a-4e26-8c02-b7e46a951d06', 'Lena Brandstätter', 'lena.brandstaetter', '#206A83'),
  helena: person('712020:69e7d4a8-51c3-4b7f-a9d0-284fc15eb007', 'Helena Moura Pires', 'helena.mourapires', '#7F5F01'),
  chidi: person('712020:b31a08e6-9d74-4c15-8e2f-d06c7fa34908', 'Chidi Okonjo', 'chidi.okonjo', '#1F845A'),
  beatriz: person('712020:47f0c9d2-0e8b-4a61-b35d-1c92e8a76f09', 'Beatriz Loureiro', 'beatriz.loureiro', '#AE2E24'),
  samir: person('712020:92d6b7e0-c34f-4815-a07c-e5f1830b2d10', 'Samir Haddadi', 'samir.haddadi', '#0C66E4'),
  aroha: person('712020:de48f105-76a2-4d9b-93c6-40b7a1e5c811', 'Aroha Parata', 'aroha.parata', '#227D9B'),
  fatou: person('712020:3c71ea9d-a85e-4f04-b2c9-87d60f3e1b12', 'Fatou Diarra', 'fatou.diarra', '#6E5DC6'),
  oskar: person('712020:a0e59c3b-1d67-4b82-8f1a-f94c02d7e613', 'Oskar Lindqvist', 'oskar.lindqvist', '#626F86', false),
  gareth: person('712020:74b2d8f6-e90c-4a37-bd58-c61e05f9a314', 'Gareth Pellow', 'gareth.pellow', '#758195'),
} as const satisfies Readonly<Record<string, SiteUser>>;

export type PersonName = keyof typeof PEOPLE;

/** Account ids of the people whom the host's "view as" switch offers. */
export const DEMO_PEOPLE = {
  jiraAdmin: PEOPLE.solveig.accountId,
  spaceAdmin: PEOPLE.tomas.accountId,
  productManager: PEOPLE.nandini.accountId,
  productOwner: PEOPLE.marek.accountId,
  developer: PEOPLE.chidi.accountId,
  outsider: PEOPLE.gareth.accountId,
} as const;

/** Everybody who works at the company today: not the contractor without access, not the one who left. */
export const STAFF: readonly string[] = Object.values(PEOPLE)
  .filter((one) => one.active && one !== PEOPLE.gareth)
  .map((one) => one.accountId);

/** In: a short name from an authored item. Out: the account id. Throws an Error on a name that is nobody's. */
export function accountIdOf(name: string): string {
  const found: SiteUser | undefined = (PEOPLE as Readonly<Record<string, SiteUser>>)[name];
  if (found === undefined) throw new Error(`Nobody in the demo is called "${name}"`);
  return found.accountId;
}
