/** All items of the Lending app, by file. */
import { LENDING_ACTIVE_SPRINT } from './lending-active-sprint';
import { LENDING_BACKLOG_MEMBERS } from './lending-backlog-members';
import { LENDING_BACKLOG_PLATFORM } from './lending-backlog-platform';
import { LENDING_BACKLOG_SHARING } from './lending-backlog-sharing';
import { LENDING_DONE } from './lending-done';
import { LENDING_EPICS } from './lending-epics';
import { LENDING_NEXT_SPRINT } from './lending-next-sprint';

export const LENDING_CONTENT: readonly string[] = [
  LENDING_EPICS,
  LENDING_DONE,
  LENDING_ACTIVE_SPRINT,
  LENDING_NEXT_SPRINT,
  LENDING_BACKLOG_SHARING,
  LENDING_BACKLOG_MEMBERS,
  LENDING_BACKLOG_PLATFORM,
];
