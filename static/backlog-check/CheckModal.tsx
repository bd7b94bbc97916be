import { lazy, Suspense, useEffect } from 'react';
import { openAddressBar, useAddress, type AddressBar } from '../kit/bridge/address';
import { pageContext } from '../kit/bridge/context';
import { Loading } from '../kit/components/Loading';
import { ProblemNotice } from '../kit/components/Notice';
import { loadSpace, type Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import styles from './CheckModal.module.css';

/** The judgement is the larger part of the code; it is fetched while Jira answers about the space. */
const page = import('./BacklogCheckPage');
const BacklogCheckPage = lazy(async () => ({ default: (await page).BacklogCheckPage }));

const open = async (): Promise<{ readonly space: Space; readonly bar: AddressBar }> => {
  const context = await pageContext();
  const [space, bar] = await Promise.all([loadSpace(context), openAddressBar('/backlog-check', true)]);
  return { space, bar };
};

const Waiting = () => (
  <main className={styles.page}>
    <Loading what="the check" />
  </main>
);

function Opened({ space, bar }: { space: Space; bar: AddressBar }) {
  const [address, go] = useAddress(bar);
  return (
    <Suspense fallback={<Waiting />}>
      <BacklogCheckPage space={space} address={address} go={go} titled />
    </Suspense>
  );
}

/** The check in the modal that the sprint and backlog menus open; its address lives in memory. */
export function CheckModal() {
  useEffect(() => {
    // Jira's dialog stands on another surface than its pages, which shows in the dark theme.
    document.body.dataset['surface'] = 'overlay';
  }, []);
  const [loaded, reload] = useLoad(open);
  if (loaded.state === 'ready') return <Opened space={loaded.value.space} bar={loaded.value.bar} />;
  return (
    <main className={styles.page}>
      <h1 className="visually-hidden">Backlog check</h1>
      {loaded.state === 'loading' ? (
        <Loading what="the space" />
      ) : (
        <ProblemNotice problem={loaded.problem} onRetry={reload} />
      )}
    </main>
  );
}
