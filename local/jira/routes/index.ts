/** Every operation that the simulator knows. Whatever is not here answers 501. */
import { ARTWORK_ROUTES } from '../artwork';
import type { Route } from '../route';
import { BOARD_ROUTES } from './boards';
import { CHANGE_LOG_ROUTES } from './change-logs';
import { COMMENT_ROUTES } from './comments';
import { ISSUE_ROUTES } from './issues';
import { JQL_ROUTES } from './jql';
import { METADATA_ROUTES } from './metadata';
import { PEOPLE_ROUTES } from './people';
import { PERMISSION_ROUTES } from './permissions';
import { PROJECT_ROUTES } from './projects';
import { PROPERTY_ROUTES } from './properties';
import { ROLE_ROUTES } from './roles';
import { SEARCH_ROUTES } from './search';
import { SERVER_ROUTES } from './server';

export const ROUTES: readonly Route[] = [
  ...SEARCH_ROUTES,
  ...JQL_ROUTES,
  ...ISSUE_ROUTES,
  ...PROPERTY_ROUTES,
  ...COMMENT_ROUTES,
  ...CHANGE_LOG_ROUTES,
  ...METADATA_ROUTES,
  ...PROJECT_ROUTES,
  ...ROLE_ROUTES,
  ...PEOPLE_ROUTES,
  ...PERMISSION_ROUTES,
  ...BOARD_ROUTES,
  ...SERVER_ROUTES,
  ...ARTWORK_ROUTES,
];
