/** Asks the platform where the page was opened. */
import { view } from '@forge/bridge';
import { narrowContext, type PageContext } from './page-context';

/** @throws where the bridge gives no context at all. */
export async function pageContext(): Promise<PageContext> {
  return narrowContext(await view.getContext());
}
