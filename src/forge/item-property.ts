/** The property in which an item keeps its exemptions, read and written as the person who asks. */
import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';
import { EXEMPTIONS_PROPERTY } from '../checks/exemption';
import { acceptedOrRefused, bodyOrRefusal, sent } from './jira-answer';

export interface ItemProperty {
  /** The value; undefined where the item has none, or the person may not see it. */
  readonly read: (issueId: string) => Promise<unknown>;
  /** False where Jira refused. */
  readonly write: (issueId: string, value: unknown) => Promise<boolean>;
}

const property = z.object({ value: z.unknown() });

/** Jira as the asking person. @throws JiraUnavailable */
export const exemptionsProperty: ItemProperty = {
  read: async (issueId) => {
    const response = await sent(() =>
      asUser().requestJira(route`/rest/api/3/issue/${issueId}/properties/${EXEMPTIONS_PROPERTY}`, {
        headers: { accept: 'application/json' },
      }),
    );
    return (await bodyOrRefusal(response, property))?.value;
  },
  write: async (issueId, value) => {
    const response = await sent(() =>
      asUser().requestJira(route`/rest/api/3/issue/${issueId}/properties/${EXEMPTIONS_PROPERTY}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(value),
      }),
    );
    return acceptedOrRefused(response);
  },
};
