/** What the app can say about itself: version, what it may do, and whether its parts answer. Loaded when opened. */
import { useCallback } from 'react';
import type { ResponseOf } from '../../src/contract';
import { call } from '../kit/bridge/call';
import { jira } from '../kit/bridge/jira';
import { Button } from '../kit/components/Button';
import { Loading } from '../kit/components/Loading';
import { Notice, ProblemNotice } from '../kit/components/Notice';
import { counted } from '../kit/copy';
import { useLoad } from '../kit/use-load';
import { missingScopes } from './scopes';
import styles from './SiteSettingsPage.module.css';

type Facts = ResponseOf<'site.diagnostics.read'>;

interface Found {
  readonly facts: Facts;
  /** Whether Jira answers the page, as the reader; it is another way than the back end's. */
  readonly browser: { readonly answers: boolean; readonly milliseconds: number };
}

async function asReader(): Promise<Found['browser']> {
  const from = performance.now();
  const answers = await jira.currentUser().then(
    () => true,
    () => false,
  );
  return { answers, milliseconds: Math.round(performance.now() - from) };
}

const answerWords = ({ answers, milliseconds }: Found['browser']): string =>
  answers ? `answers, in ${String(milliseconds)} ms` : 'does not answer';

function Scopes({ scopes }: { scopes: Facts['scopes'] }) {
  if (scopes === null) return <dd>Jira does not say</dd>;
  return (
    <dd>
      <details>
        <summary>{counted(scopes.length, 'permission')}</summary>
        <ul className={styles.scopes}>
          {scopes.map((scope) => (
            <li key={scope}>
              <code>{scope}</code>
            </li>
          ))}
        </ul>
      </details>
    </dd>
  );
}

export function Diagnostics() {
  const [loaded, reload] = useLoad(
    useCallback(async (): Promise<Found> => {
      const [facts, browser] = await Promise.all([call('site.diagnostics.read', {}), asReader()]);
      return { facts, browser };
    }, []),
  );
  if (loaded.state === 'loading') return <Loading what="the diagnostics" rows={3} />;
  if (loaded.state === 'failed') return <ProblemNotice problem={loaded.problem} onRetry={reload} />;
  const { facts, browser } = loaded.value;
  const missing = missingScopes(facts.scopes);
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="warning" title="This installation lacks permissions that the app needs">
          <p>Open “Connected apps” and update the app to agree to them. Missing: {missing.join(', ')}.</p>
        </Notice>
      )}
      <dl className={styles.facts}>
        <dt>Version of the app</dt>
        <dd>{facts.appVersion ?? 'Jira does not say'}</dd>
        <dt>Environment</dt>
        <dd>{facts.environment ?? 'Jira does not say'}</dd>
        <dt>What it may do</dt>
        <Scopes scopes={facts.scopes} />
        <dt>Jira, asked by this page</dt>
        <dd>{answerWords(browser)}</dd>
        <dt>Jira, asked by the app’s back end</dt>
        <dd>{answerWords(facts.jira)}</dd>
        <dt>The app’s storage</dt>
        <dd>{answerWords(facts.storage)}</dd>
      </dl>
      <div>
        <Button onClick={reload}>Look again</Button>
      </div>
    </>
  );
}
