import { useEffect, useState } from 'react';
import { previewPolicy, type Policy, type PolicyPreview as Preview, type Scope } from '../../src/backlog-check';
import { activeChecks } from '../../src/checks';
import { resolveMap } from '../../src/decision-rights';
import { JiraError } from '../../src/jira';
import { effectiveSettings, type SpaceSettings } from '../../src/settings/settings';
import { jira } from '../kit/bridge/jira';
import { describeProblem } from '../kit/copy';
import type { Space } from '../kit/space';
import { checksAreValid } from '../settings-kit/ChecksEditor';
import styles from '../settings-kit/fields.module.css';
import { policyScope, policySentence } from './policy-words';
import type { SectionProps } from './section-props';

/** Long enough that a quick second change does not judge everything for the first (ms). */
const PAUSE = 700;
/** As many as the preview looks at where there is no next sprint. */
const TOP = 1_000;

/** What planning would look at next: the next sprint, else the top of the backlog, else the open items. */
async function planningScope({ project }: Space, signal: AbortSignal): Promise<Scope> {
  const boards = await jira.listBoards(project.id, { signal }).catch(() => []);
  const scrum = boards.find(({ type }) => type === 'scrum');
  if (scrum !== undefined) return { type: 'nextSprint', boardId: scrum.id };
  const [board] = boards;
  if (board !== undefined) return { type: 'backlogTop', boardId: board.id, limit: TOP };
  return {
    type: 'jql',
    jql: `project = "${project.key}" AND statusCategory != Done ORDER BY Rank ASC`,
    limit: TOP,
  };
}

async function preview(
  space: Space,
  stored: SpaceSettings,
  draft: SpaceSettings,
  signal: AbortSignal,
): Promise<Preview> {
  const site = space.stored.siteDefaults;
  const policyOf = (settings: SpaceSettings): Policy => {
    const { checks, criteriaFieldIds } = effectiveSettings(settings, site);
    const active = activeChecks(checks as Parameters<typeof activeChecks>[0]).checks;
    return { checks: active, criteriaFields: criteriaFieldIds, exemptions: settings.exemptions };
  };
  const input = {
    projectIdOrKey: space.project.id,
    scope: await planningScope(space, signal),
    map: resolveMap({ issueTypes: space.issueTypes, space: draft, site }),
    kinds: draft.kinds,
    now: Date.now(),
    signal,
  };
  return previewPolicy({ jira }, input, { before: policyOf(stored), after: policyOf(draft) });
}

/** The part of the settings that the preview is about. */
const judgedBy = ({ checks, criteria, exemptions }: SpaceSettings): string =>
  JSON.stringify([checks, criteria, exemptions]);

type Shown = { readonly of: string; readonly preview: Preview } | { readonly of: string; readonly problem: unknown };

/** What changed checks, criteria fields and exemptions would do, judged in this browser before anything is saved. */
export function PolicyPreview({ space, form }: Pick<SectionProps, 'space' | 'form'>) {
  const { base, draft } = form;
  const change = JSON.stringify([judgedBy(base), judgedBy(draft)]);
  const wanted = judgedBy(base) !== judgedBy(draft) && checksAreValid(draft.checks);
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      preview(space, base, draft, abort.signal).then(
        (result) => setShown({ of: change, preview: result }),
        (problem: unknown) => {
          if (!(problem instanceof JiraError && problem.code === 'aborted')) setShown({ of: change, problem });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
    // Other changes of the draft do not judge again: the sentence is about what makes an item ready.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [space, change, wanted]);
  const current = shown?.of === change ? shown : null;
  if (!wanted) return null;
  if (current === null) return <span className={styles.hint}>Judging what planning comes to next…</span>;
  if ('problem' in current) {
    return (
      <span className={styles.hint}>The effect could not be judged: {describeProblem(current.problem).title}.</span>
    );
  }
  return (
    <>
      <span className={styles.effect}>{policySentence(current.preview)}</span>{' '}
      <span className={styles.hint}>{policyScope(current.preview, current.preview.gaps.length)}</span>
    </>
  );
}
