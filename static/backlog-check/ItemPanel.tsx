import type { ReactNode } from 'react';
import { OpenIcon } from '../kit/components/Icons';
import { itemPath, JiraLink } from '../kit/components/JiraLink';
import { SidePanel } from '../kit/components/SidePanel';
import { StatusLozenge } from '../kit/components/StatusLozenge';
import { WorkTypeIcon } from '../kit/components/WorkTypeIcon';
import type { Space } from '../kit/space';
import type { Entry } from './entry';
import { ItemDetails, standingSentence } from './ItemDetails';
import { namesOf } from './item-names';
import styles from './ItemPanel.module.css';

/** One item beside the list. */
export function ItemPanel({
  entry,
  space,
  boardId,
  height,
  onClose,
  actions,
}: {
  entry: Entry;
  space: Space;
  boardId: number | null;
  /** Of the list's own window, which the panel then shares; null beside a list in the page's flow. */
  height: number | null;
  onClose: () => void;
  /** What can be done about this item. */
  actions?: ReactNode;
}) {
  const { item } = entry;
  const { type, status } = namesOf(space, item);
  return (
    <SidePanel
      subject={item.key}
      onClose={onClose}
      height={height}
      eyebrow={
        <>
          <WorkTypeIcon name={type.name} url={type.iconUrl} /> {item.key}
          <StatusLozenge name={status.name} category={status.category} />
        </>
      }
      title={item.summary}
    >
      <p className={styles.standing}>
        {standingSentence(entry)}{' '}
        <JiraLink siteUrl={space.context.siteUrl} path={itemPath(item.key)}>
          Open in Jira <OpenIcon />
        </JiraLink>
      </p>
      {actions}
      <ItemDetails entry={entry} space={space} boardId={boardId} />
    </SidePanel>
  );
}
