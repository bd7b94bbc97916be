import { router } from '@forge/bridge';
import type { ReactNode } from 'react';

export { itemPath, searchPath } from '../jira-paths';

/**
 * A link to Jira itself, in a new tab. A real address, so that it can be copied; opened through the bridge, because the
 * frame may not leave its own page.
 */
export function JiraLink({
  siteUrl,
  path,
  children,
  className,
  tabIndex,
}: {
  siteUrl: string;
  path: string;
  children: ReactNode;
  className?: string | undefined;
  tabIndex?: number;
}) {
  return (
    <a
      href={`${siteUrl}${path}`}
      className={className}
      tabIndex={tabIndex}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        void router.open(path);
      }}
    >
      {children}
    </a>
  );
}
