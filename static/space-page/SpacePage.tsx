import { lazy, Suspense, useCallback, useEffect, type MouseEvent } from 'react';
import { view } from '@forge/bridge';
import { openAddressBar, useAddress, type AddressBar } from '../kit/bridge/address';
import { pageContext } from '../kit/bridge/context';
import { Loading } from '../kit/components/Loading';
import { ProblemNotice } from '../kit/components/Notice';
import { loadSpace, type Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import { WhoDecidesPage } from '../who-decides/WhoDecidesPage';
import styles from './SpacePage.module.css';

/** The judgement (checks, criteria detector) is only loaded where something is judged. */
const BacklogCheckPage = lazy(async () => ({
  default: (await import('../backlog-check/BacklogCheckPage')).BacklogCheckPage,
}));

const PAGES = [
  { path: '/who-decides', title: 'Who decides' },
  { path: '/backlog-check', title: 'Backlog check' },
] as const;

const open = async (): Promise<{ readonly space: Space; readonly bar: AddressBar }> => {
  const [space, bar] = await Promise.all([pageContext().then(loadSpace), openAddressBar(PAGES[0].path, false)]);
  return { space, bar };
};

function Pages({ space, bar }: { space: Space; bar: AddressBar }) {
  const [address, go] = useAddress(bar);
  const page = PAGES.find(({ path }) => path === address.path) ?? PAGES[0];
  useEffect(() => {
    void view.changeWindowTitle(`${page.title} · ${space.project.name}`).catch(() => undefined);
  }, [page, space]);
  const follow = useCallback(
    (event: MouseEvent, path: string) => {
      event.preventDefault();
      go({ path, query: '' }, 'push');
    },
    [go],
  );
  return (
    <>
      <nav className={styles.nav} aria-label="Whose Call">
        {PAGES.map(({ path, title }) => (
          <a
            key={path}
            href={path}
            className={styles.tab}
            aria-current={path === page.path ? 'page' : undefined}
            onClick={(event) => follow(event, path)}
          >
            {title}
          </a>
        ))}
      </nav>
      {page.path === '/backlog-check' ? (
        <Suspense
          fallback={
            <main className={styles.alone}>
              <Loading what="the check" />
            </main>
          }
        >
          <BacklogCheckPage space={space} address={address} go={go} />
        </Suspense>
      ) : (
        <WhoDecidesPage space={space} address={{ ...address, path: page.path }} go={go} />
      )}
    </>
  );
}

/**
 * The space's tab: both pages behind one address bar. It draws the navigation between them itself: sub-pages in the
 * manifest only change the address, Jira draws no links for them (Forge's manifest reference, "Jira project page").
 */
export function SpacePage() {
  const [loaded, reload] = useLoad(open);
  if (loaded.state === 'loading')
    return (
      <main className={styles.alone}>
        <Loading what="the map of this space" />
      </main>
    );
  if (loaded.state === 'failed')
    return (
      <main className={styles.alone}>
        <h1 className="visually-hidden">Whose Call</h1>
        <ProblemNotice problem={loaded.problem} onRetry={reload} />
      </main>
    );
  return <Pages space={loaded.value.space} bar={loaded.value.bar} />;
}
