import { pageContext } from '../kit/bridge/context';
import { Loading } from '../kit/components/Loading';
import { ProblemNotice } from '../kit/components/Notice';
import { loadSpace, type Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import { DamagedSettings } from './DamagedSettings';
import { SettingsForm } from './SettingsForm';
import styles from './SpaceSettingsPage.module.css';

const open = async (): Promise<Space> => loadSpace(await pageContext());

/** Settings of the space, in the order in which an admin thinks of them. */
export function SpaceSettingsPage() {
  const [loaded, reload] = useLoad(open);
  return (
    <main className={styles.page}>
      <header>
        <h1>Whose Call</h1>
        <p className={styles.lead}>
          Who holds the roles in this space, how decisions are split between them, and what makes an item ready.
        </p>
      </header>
      {loaded.state === 'loading' && <Loading what="the settings" />}
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} onRetry={reload} />}
      {loaded.state === 'ready' &&
        (loaded.value.settingsProblem && loaded.value.stored.siteProblem === null ? (
          <DamagedSettings space={loaded.value} problem={loaded.value.settingsProblem} onReload={reload} />
        ) : (
          <>
            {loaded.value.settingsProblem && <ProblemNotice problem={loaded.value.settingsProblem} />}
            <SettingsForm space={loaded.value} />
          </>
        ))}
    </main>
  );
}
