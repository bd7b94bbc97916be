import { openAddressBar, useAddress, type AddressBar } from '../kit/bridge/address';
import { pageContext } from '../kit/bridge/context';
import { Loading } from '../kit/components/Loading';
import { ProblemNotice } from '../kit/components/Notice';
import { loadSpace, type Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import { BacklogCheckPage } from './BacklogCheckPage';
import styles from './BacklogCheckPage.module.css';

const open = async (): Promise<{ readonly space: Space; readonly bar: AddressBar }> => {
  const context = await pageContext();
  const [space, bar] = await Promise.all([loadSpace(context), openAddressBar('/backlog-check', true)]);
  return { space, bar };
};

function Opened({ space, bar }: { space: Space; bar: AddressBar }) {
  const [address, go] = useAddress(bar);
  return <BacklogCheckPage space={space} address={address} go={go} />;
}

/** The check in the modal that the sprint and backlog menus open; its address lives in memory. */
export function CheckModal() {
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
