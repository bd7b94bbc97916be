import { call } from '../kit/bridge/call';
import { Loading } from '../kit/components/Loading';
import { Notice, ProblemNotice } from '../kit/components/Notice';
import { AppFailure } from '../kit/copy';
import { useLoad } from '../kit/use-load';
import { DamagedSite } from './DamagedSite';
import { SiteSettingsForm } from './SiteSettingsForm';
import styles from './SiteSettingsPage.module.css';
import type { StoredSite } from './use-site-settings';

const open = (): Promise<StoredSite> => call('site.settings.read', {});

function Problem({ problem, onRetry }: { problem: unknown; onRetry: () => void }) {
  const code = problem instanceof AppFailure ? problem.failure.code : null;
  if (code === 'notAllowed') {
    return (
      <Notice tone="information" title="Only Jira administrators can open this page">
        <p>The settings of a single space are in that space, for the people who administer it.</p>
      </Notice>
    );
  }
  if (problem instanceof AppFailure && code === 'damagedSettings') {
    return <DamagedSite problem={problem} onReload={onRetry} />;
  }
  return <ProblemNotice problem={problem} onRetry={onRetry} />;
}

/** What holds for every space that sets nothing of its own. */
export function SiteSettingsPage() {
  const [loaded, reload] = useLoad(open);
  return (
    <main className={styles.page}>
      <header>
        <h1>Whose Call</h1>
        <p className={styles.lead}>
          What holds in every space of this site, until the space’s own administrators set something else.
        </p>
      </header>
      {loaded.state === 'loading' && <Loading what="the defaults of this site" />}
      {loaded.state === 'failed' && <Problem problem={loaded.problem} onRetry={reload} />}
      {loaded.state === 'ready' && <SiteSettingsForm initial={loaded.value} />}
    </main>
  );
}
