import { useCallback, useMemo, useState } from 'react';
import { lintMap, type CellRef, type MapFinding } from '../../src/decision-rights';
import { jira } from '../kit/bridge/jira';
import { Button } from '../kit/components/Button';
import { CheckIcon, OpenIcon, WarningIcon } from '../kit/components/Icons';
import { JiraLink, searchPath } from '../kit/components/JiraLink';
import { counted } from '../kit/copy';
import { nameOf, type Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import { areaName, type Parts } from './area-names';
import { escalationOf, nobodyNamed, type Holding } from './holding';
import { lintText, type LintNames } from './lint-words';
import styles from './MapLint.module.css';
import { findNeverUsed, type NeverUsed } from './never-used';
import { SettingsLink } from './SettingsLink';

const idsOf = (things: readonly { readonly id: string | number }[] | null) =>
  things === null ? null : new Set(things.map(({ id }) => String(id)));

/** What is wrong with the map; a space that has named nobody yet is told so once, not once for each role. */
function findingsOf(holding: Holding, parts: Parts, neverUsed: NeverUsed | null): readonly MapFinding[] {
  const { space, people, roleMembers, today } = holding;
  const { settings, siteDefaults } = space.stored;
  const findings = lintMap({
    map: space.map,
    projectId: space.project.id,
    settings,
    site: siteDefaults,
    escalationContact: escalationOf(holding).accountId,
    today,
    roleMembers,
    inactive: new Set([...people.values()].filter(({ active }) => !active).map(({ accountId }) => accountId)),
    components: idsOf(parts.components),
    boards: idsOf(parts.boards),
    neverUsed: neverUsed?.statusIds ?? null,
  });
  return nobodyNamed(holding) ? findings.filter(({ finding }) => finding.type !== 'vacancy') : findings;
}

/** What "nothing found" means here; a map that was never saved has nothing to be compared with. */
function allWell(holding: Holding): string {
  if (nobodyNamed(holding)) return 'Apart from the names that are still missing, nothing is wrong with it.';
  const { seen } = holding.space.stored.settings;
  const changed = seen === null ? '' : ', and no work type or status changed since it was saved';
  return `Yes. Every cell has somebody to decide${changed}.`;
}

/** The open items behind a finding: their number, and the way to them. */
function Behind({ holding, finding }: { holding: Holding; finding: MapFinding }) {
  const { openItems, atMost } = finding;
  const count = useCallback(
    () => (openItems === null ? Promise.resolve(null) : jira.countIssues(openItems)),
    [openItems],
  );
  const [loaded] = useLoad(count);
  if (openItems === null) return null;
  if (loaded.state === 'loading') return <span className={styles.quiet}>Counting…</span>;
  // Where Jira does not count, the way to the items still helps.
  const number = loaded.state === 'ready' ? loaded.value : null;
  if (number === 0) return <span className={styles.quiet}>No open work items behind it</span>;
  return (
    <JiraLink siteUrl={holding.space.context.siteUrl} path={searchPath(`${openItems} ORDER BY Rank ASC`)}>
      {number === null
        ? 'Show the open work items'
        : `${atMost ? 'At most' : 'About'} ${counted(number, 'open work item')}`}{' '}
      <OpenIcon />
    </JiraLink>
  );
}

function unusedWords({ statusIds, asked, notAsked }: NeverUsed): string {
  const missed = notAsked === 0 ? '' : ` ${counted(notAsked, 'status', 'statuses')} could not be asked about.`;
  if (asked === 0) return missed.trim();
  const found =
    statusIds.size === 0
      ? `Work items have been in each of the ${counted(asked, 'status', 'statuses')}.`
      : 'Statuses that were never used are listed above.';
  return found + missed;
}

/** Asks, when told to, which statuses no item was ever in: it takes a question to Jira for each. */
function LookForUnused({
  space,
  found,
  onFound,
}: {
  space: Space;
  found: NeverUsed | null;
  onFound: (found: NeverUsed) => void;
}) {
  const [busy, setBusy] = useState(false);
  const look = async () => {
    setBusy(true);
    onFound(await findNeverUsed(jira, space.map, space.project.id));
    setBusy(false);
  };
  if (found !== null) return <p role="status">{unusedWords(found)}</p>;
  if (space.map.cells.length === 0) return null;
  return (
    <Button look="link" disabled={busy} onClick={() => void look()}>
      {busy ? 'Asking Jira about each status…' : 'Look for statuses that no work item has ever been in'}
    </Button>
  );
}

/** What is wrong with the map, below it: each thing with the number of open items behind it and what helps. */
export function MapLint({
  holding,
  parts,
  onShow,
}: {
  holding: Holding;
  parts: Parts;
  onShow: (cell: CellRef) => void;
}) {
  const [neverUsed, setNeverUsed] = useState<NeverUsed | null>(null);
  const findings = useMemo(() => findingsOf(holding, parts, neverUsed), [holding, parts, neverUsed]);
  const names: LintNames = {
    person: (accountId) => nameOf(holding.people, accountId),
    area: (area) => areaName(parts, area),
  };
  const { mayAdminister } = holding.space.stored;
  return (
    <section aria-labelledby="lint-title" className={styles.section}>
      <h2 id="lint-title" className={styles.title}>
        Is this map in order?
      </h2>
      {holding.pending && <p className={styles.quiet}>Reading who stands in…</p>}
      {!holding.pending && findings.length === 0 && (
        <p className={styles.fine}>
          <CheckIcon /> <span>{allWell(holding)}</span>
        </p>
      )}
      {!holding.pending && findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map((finding) => {
            const { title, detail } = lintText(finding, names);
            const [cell] = finding.cells;
            return (
              <li key={finding.id} className={styles[finding.weight]}>
                <span className={styles.mark}>{finding.weight === 'warning' ? <WarningIcon /> : <Dot />}</span>
                <div className={styles.words}>
                  <h3>{title}</h3>
                  <p>{detail}</p>
                </div>
                <div className={styles.behind}>
                  <Behind holding={holding} finding={finding} />
                  {cell && ['unsure-status', 'added', 'renamed'].includes(finding.finding.type) && (
                    <Button look="link" onClick={() => onShow(cell)}>
                      Show the first on the map
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.foot}>
        <LookForUnused space={holding.space} found={neverUsed} onFound={setNeverUsed} />
        {findings.length > 0 && mayAdminister && (
          <SettingsLink space={holding.space}>Open the space’s settings</SettingsLink>
        )}
      </div>
    </section>
  );
}

const Dot = () => <span className={styles.dot} aria-hidden="true" />;
