/** The app's requests to hosts outside Atlassian: only those that `permissions.external.fetch.backend` allows. */
import type { AppManifest } from '../app/manifest';
import type { PlatformAnswer } from './answer';

/** `https://host`, `*.example.com` or `*`, as the manifest writes them. */
function allows(pattern: string, url: URL): boolean {
  if (pattern === '*') return true;
  const [host = ''] = pattern.replace(/^https?:\/\//, '').split('/');
  return host.startsWith('*.') ? url.host.endsWith(host.slice(1)) : url.host === host;
}

/** @returns undefined where the request may go out, otherwise the refusal */
export function egressRefusal(manifest: AppManifest, address: string): PlatformAnswer | undefined {
  const patterns = (manifest.permissions.external?.fetch?.backend ?? []).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : (entry.address ?? []),
  );
  const url = new URL(address);
  if (patterns.some((pattern) => allows(pattern, url))) return undefined;
  return {
    status: 403,
    headers: { 'forge-proxy-error': 'REQUEST_EGRESS_ALLOWLIST_ERR' },
    body: `The manifest's permissions.external.fetch.backend does not allow a request to ${url.origin}.`,
  };
}
