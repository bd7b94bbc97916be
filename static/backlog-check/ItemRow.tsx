import { memo } from 'react';
import { CheckIcon, SeverityIcon } from '../kit/components/Icons';
import { itemPath, JiraLink } from '../kit/components/JiraLink';
import { RolePill } from '../kit/components/RolePill';
import { StatusLozenge } from '../kit/components/StatusLozenge';
import { WorkTypeIcon } from '../kit/components/WorkTypeIcon';
import { counted } from '../kit/copy';
import type { Space } from '../kit/space';
import type { Entry } from './entry';
import { shortGap } from './gap-words';
import { gapsInGroup, type Group } from './groups';
import { namesOf } from './item-names';
import styles from './ItemList.module.css';

interface RowProps {
  readonly entry: Entry;
  readonly group: Group;
  /** Place in the group, from 0. */
  readonly index: number;
  readonly rowKey: string;
  readonly space: Space;
  readonly open: boolean;
  /** The one row that Tab reaches; the arrow keys reach the others. */
  readonly tabStop: boolean;
  /** Where it stands in a list of its own; null: in the page's flow. */
  readonly top: number | null;
  readonly onOpen: (entry: Entry) => void;
}

function GapWords({ entry, group }: Pick<RowProps, 'entry' | 'group'>) {
  const gaps = gapsInGroup(entry, group);
  const { exempt } = entry;
  const unseen = group.subject.type === 'cannot-tell' ? entry.unseen : [];
  if (gaps.length + unseen.length + exempt.length === 0) return null;
  const own = group.subject.type === 'owner' ? group.subject.role : null;
  return (
    <ul className={styles.gaps} aria-label={entry.standing === 'ready' ? 'Could be better' : 'Gaps'}>
      {unseen.map((result) => (
        <li key={result.checkId} className={styles.gap}>
          <span aria-hidden="true">?</span> {shortGap(result)}? Not seen
        </li>
      ))}
      {gaps.map((result) => (
        <li
          key={result.checkId}
          className={`${styles.gap} ${(own !== null && result.owner !== own) || result.severity !== 'blocker' ? styles.lesser : ''}`}
        >
          <SeverityIcon severity={result.severity} />
          {shortGap(result)}
          {result.owner !== own && <RolePill role={result.owner} size="small" />}
        </li>
      ))}
      {exempt.length > 0 && (
        <li className={`${styles.gap} ${styles.lesser}`}>
          <CheckIcon /> {counted(exempt.length, 'gap')} exempt
        </li>
      )}
    </ul>
  );
}

/** One item of the list: what it is, where it stands, what it lacks. */
export const ItemRow = memo(function ItemRow(props: RowProps) {
  const { entry, group, index, rowKey, space, open, tabStop, top, onOpen } = props;
  const { item } = entry;
  const { type, status } = namesOf(space, item);
  return (
    <li
      className={`${styles.row} ${open ? styles.open : ''}`}
      data-row={rowKey}
      data-panel-anchor={open ? '' : undefined}
      aria-setsize={group.entries.length}
      aria-posinset={index + 1}
      style={top === null ? undefined : { top: `${String(top)}px` }}
    >
      <WorkTypeIcon name={type.name} url={type.iconUrl} labelled />
      <JiraLink
        siteUrl={space.context.siteUrl}
        path={itemPath(item.key)}
        className={styles.key}
        tabIndex={tabStop ? 0 : -1}
      >
        {item.key}
      </JiraLink>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={open}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => onOpen(entry)}
      >
        {item.summary}
      </button>
      <span className={styles.status}>
        <StatusLozenge name={status.name} category={status.category} />
      </span>
      <GapWords entry={entry} group={group} />
    </li>
  );
});
