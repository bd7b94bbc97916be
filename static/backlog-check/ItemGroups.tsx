import { useState } from 'react';
import { unseenOf, type RankedItem } from '../../src/backlog-check';
import { Button } from '../kit/components/Button';
import { CheckIcon, ChevronIcon, SeverityIcon } from '../kit/components/Icons';
import { itemPath, JiraLink } from '../kit/components/JiraLink';
import { RolePill } from '../kit/components/RolePill';
import { StatusLozenge } from '../kit/components/StatusLozenge';
import { WorkTypeIcon } from '../kit/components/WorkTypeIcon';
import { formatCount } from '../kit/copy';
import type { Space } from '../kit/space';
import { shortGap } from './gap-words';
import { gapsInGroup, type Group, type GroupId } from './groups';
import { namesOf } from './item-names';
import styles from './ItemGroups.module.css';

/** So many rows are drawn at first, and as many more each time: thousands at once would freeze the page. */
const AT_ONCE = 50;

const TITLES: Readonly<Record<GroupId, string>> = {
  PM: 'Needs PM',
  PO: 'Needs PO',
  'cannot-tell': 'Cannot tell',
  ready: 'Ready',
};

interface RowProps {
  readonly item: RankedItem;
  readonly group: GroupId;
  readonly space: Space;
  readonly open: boolean;
  readonly onOpen: (item: RankedItem) => void;
}

function GapWords({ item, group }: Pick<RowProps, 'item' | 'group'>) {
  const gaps = gapsInGroup(item, group);
  const unseen = group === 'cannot-tell' ? unseenOf(item) : [];
  if (gaps.length === 0 && unseen.length === 0) return null;
  return (
    <ul className={styles.gaps} aria-label={group === 'ready' ? 'Could be better' : 'Gaps'}>
      {unseen.map((result) => (
        <li key={result.checkId} className={styles.gap}>
          <span aria-hidden="true">?</span> {shortGap(result)}? Not seen
        </li>
      ))}
      {gaps.map((result) => {
        const others = (group === 'PM' || group === 'PO') && result.owner !== group;
        return (
          <li
            key={result.checkId}
            className={`${styles.gap} ${others || result.severity !== 'blocker' ? styles.lesser : ''}`}
          >
            <SeverityIcon severity={result.severity} />
            {shortGap(result)}
            {(others || group === 'ready' || group === 'cannot-tell') && <RolePill role={result.owner} size="small" />}
          </li>
        );
      })}
    </ul>
  );
}

function Row({ item, group, space, open, onOpen }: RowProps) {
  const { type, status } = namesOf(space, item);
  return (
    <li className={`${styles.row} ${open ? styles.open : ''}`} data-panel-anchor={open ? '' : undefined}>
      <WorkTypeIcon name={type.name} url={type.iconUrl} labelled />
      <JiraLink siteUrl={space.context.siteUrl} path={itemPath(item.key)} className={styles.key}>
        {item.key}
      </JiraLink>
      <button type="button" className={styles.summary} aria-expanded={open} onClick={() => onOpen(item)}>
        {item.summary}
      </button>
      <span className={styles.status}>
        <StatusLozenge name={status.name} category={status.category} />
      </span>
      <GapWords item={item} group={group} />
    </li>
  );
}

function GroupSection({
  group,
  space,
  openKey,
  onOpen,
  startOpen,
}: {
  group: Group;
  space: Space;
  openKey: string | null;
  onOpen: (item: RankedItem) => void;
  startOpen: boolean;
}) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [rows, setRows] = useState(AT_ONCE);
  const { id, items } = group;
  const expanded = chosen ?? startOpen;
  const more = items.length - rows;
  return (
    <section className={styles.group} aria-labelledby={`group-${id}`}>
      <h2 className={styles.heading}>
        <button
          type="button"
          id={`group-${id}`}
          className={styles.toggle}
          aria-expanded={expanded}
          onClick={() => setChosen(!expanded)}
        >
          <span className={`${styles.chevron} ${expanded ? styles.down : ''}`}>
            <ChevronIcon />
          </span>
          {id === 'PM' || id === 'PO' ? <RolePill role={id} /> : <GroupMark id={id} />}
          {TITLES[id]}
          <span className={styles.count}>{formatCount(items.length)}</span>
        </button>
      </h2>
      {expanded && (
        <ul className={styles.rows}>
          {items.slice(0, rows).map((item) => (
            <Row key={item.id} item={item} group={id} space={space} open={item.key === openKey} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {expanded && more > 0 && (
        <Button look="link" className={styles.more} onClick={() => setRows(rows + Math.max(AT_ONCE, rows))}>
          Show {formatCount(Math.min(more, Math.max(AT_ONCE, rows)))} more of {formatCount(more)}
        </Button>
      )}
    </section>
  );
}

function GroupMark({ id }: { id: 'cannot-tell' | 'ready' }) {
  return (
    <span className={`${styles.mark} ${id === 'ready' ? styles.readyMark : ''}`} aria-hidden="true">
      {id === 'ready' ? <CheckIcon /> : '?'}
    </span>
  );
}

/** The list, grouped by whose call it is. Ready items are folded away unless there is nothing else to look at. */
export function ItemGroups({
  groups,
  space,
  openKey,
  onOpen,
  readyOpen,
}: {
  groups: readonly Group[];
  space: Space;
  openKey: string | null;
  onOpen: (item: RankedItem) => void;
  readyOpen: boolean;
}) {
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <GroupSection
          key={group.id}
          group={group}
          space={space}
          openKey={openKey}
          onOpen={onOpen}
          startOpen={group.id !== 'ready' || readyOpen}
        />
      ))}
    </div>
  );
}
