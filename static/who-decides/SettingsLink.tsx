import { NavigationTarget, router } from '@forge/bridge';
import type { ReactNode } from 'react';
import { Button } from '../kit/components/Button';
import type { Space } from '../kit/space';

/** To the space's settings page of this app; shown only to those who may change something there. */
export function SettingsLink({
  space,
  look = 'link',
  children,
}: {
  space: Space;
  look?: 'link' | 'subtle';
  children: ReactNode;
}) {
  const open = () =>
    void router
      .navigate({ target: NavigationTarget.Module, moduleKey: 'space-settings', projectKey: space.project.key })
      .catch(() => undefined);
  return (
    <Button look={look} onClick={open}>
      {children}
    </Button>
  );
}
