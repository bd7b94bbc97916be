/** The one Jira client of a page. */
import { createJiraClient } from '../../../src/jira';
import { bridgeTransport } from './transport';

export const jira = createJiraClient({ transport: bridgeTransport });
