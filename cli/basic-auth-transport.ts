import type { JiraResponse, Transport } from '../src/jira';

/**
 * Reaches a Jira Cloud site with an API token, as Atlassian's "Basic auth for REST APIs" describes.
 * In: the site's origin (`https://SITE.atlassian.net`), the account's e-mail address and its API token.
 * Out: a transport; it rejects only where no answer came.
 */
export function basicAuthTransport({
  siteUrl,
  email,
  token,
}: {
  siteUrl: URL;
  email: string;
  token: string;
}): Transport {
  const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
  return async ({ method, path, body, signal }) => {
    const response = await fetch(new URL(path, siteUrl), {
      method,
      headers: {
        accept: 'application/json',
        authorization,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      body: await jsonOf(response),
    } satisfies JiraResponse;
  };
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
