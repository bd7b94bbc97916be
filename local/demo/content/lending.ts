/** All items of the Lending app, by file. */
import { LENDING_ACTIVE_SPRINT } from './lending-active-sprint';
import { LENDING_EPICS } from './lending-epics';
import { LENDING_NEXT_SPRINT } from './lending-next-sprint';

export const LENDING_CONTENT: readonly string[] = [LENDING_EPICS, LENDING_ACTIVE_SPRINT, LENDING_NEXT_SPRINT];
