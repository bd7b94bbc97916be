/** What the site says of itself. */
import type { Answer, Context, Route } from '../route';

function serverInfo({ baseUrl, store, now, wire }: Context): Answer {
  const body = {
    baseUrl,
    displayUrl: baseUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_000,
    buildDate: '2026-10-01T00:00:00.000+0000',
    serverTime: wire.timestamp(now),
    scmInfo: '0000000000000000000000000000000000000000',
    serverTitle: store.name,
    serverTimeZone: store.timeZone,
    defaultLocale: { locale: store.locale },
  };
  return { body };
}

export const SERVER_ROUTES: readonly Route[] = [
  {
    operationId: 'getServerInfo',
    method: 'GET',
    path: '/rest/api/3/serverInfo',
    how: 'spec',
    note: 'answers without signing in',
    anonymous: true,
    answer: serverInfo,
  },
];
