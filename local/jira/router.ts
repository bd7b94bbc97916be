/** Finds the route of a request. Literal segments win over parameters. */
import type { Route } from './route';

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

interface Entry {
  readonly route: Route;
  readonly parts: readonly string[];
  readonly wildcards: number;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A function that finds the route for a method and a path without query. */
export function createRouter(routes: readonly Route[]): (method: string, pathname: string) => Match | undefined {
  const entries: Entry[] = routes.map((route) => {
    const parts = route.path.split('/');
    return { route, parts, wildcards: parts.filter((it) => it.startsWith('{')).length };
  });
  entries.sort((a, b) => a.wildcards - b.wildcards);
  return (method, pathname) => {
    const segments = pathname.replace(/\/$/, '').split('/').map(decode);
    const hit = entries.find(
      ({ route, parts }) =>
        route.method === method.toUpperCase() &&
        parts.length === segments.length &&
        parts.every((part, index) => (part.startsWith('{') ? segments[index] !== '' : part === segments[index])),
    );
    if (!hit) return undefined;
    const named = hit.parts.flatMap((part, index) =>
      part.startsWith('{') ? [[part.slice(1, -1), segments[index] ?? ''] as const] : [],
    );
    return { route: hit.route, params: Object.fromEntries(named) };
  };
}
