import { lazy, type ComponentType } from 'react';

/** What stands in for a part of the page whose code did not arrive, as after a new version while the page was open. */
function NotLoaded() {
  return <p role="alert">This part of the page could not be loaded. Reload the page to see it.</p>;
}

/**
 * A component whose code is fetched when it is first drawn. Where that fails, only this part says so: the rest of the
 * page stays.
 *
 * @param load a dynamic import and the choice of its component
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: NotLoaded };
    }
  });
}
