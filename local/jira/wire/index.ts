/** The site's entities in Jira's words. Routes use this; it decides no permission and no status. */
import type { SiteComment, SiteComponent, SiteIssue, SiteIssueType, SiteProject } from '../entities';
import { agileFields } from './agile-fields';
import * as entities from './entities';
import { comment, issueBean, priority, type FieldChoice } from './issue';
import { siteTimestamp } from './timestamp';

export { chooseFields } from './issue';

type Body = Record<string, unknown>;

/** Binds the formats to a site and its address. */
export function createWire(base: entities.WireBase) {
  return {
    user: (it: Parameters<typeof entities.user>[1], options?: { readonly withEmail?: boolean }): Body =>
      entities.user(base, it, options),
    status: (it: Parameters<typeof entities.status>[1]): Body => entities.status(base, it),
    issueType: (it: SiteIssueType): Body => entities.issueType(base, it),
    project: (it: Parameters<typeof entities.project>[1]): Body => entities.project(base, it),
    projectRow: (it: Parameters<typeof entities.projectRow>[1]): Body => entities.projectRow(base, it),
    fields: (): readonly Body[] => entities.allFields(base),
    board: (it: Parameters<typeof entities.board>[1]): Body => entities.board(base, it),
    sprint: (it: Parameters<typeof entities.sprint>[1]): Body => entities.sprint(base, it),
    component: (it: SiteComponent, project?: SiteProject): Body => entities.component(base, it, project),
    priority: (name: string): Body | null => priority(base, name),
    comment: (issue: SiteIssue, it: SiteComment): Body => comment(base, issue, it),
    issue: (it: SiteIssue, choice: FieldChoice, properties?: readonly string[]): Body =>
      issueBean(base, it, choice, properties),
    /** An item in a list of Jira Software, with its further fields. */
    boardIssue: (it: SiteIssue, choice: FieldChoice, properties?: readonly string[]): Body =>
      issueBean(base, it, choice, properties, agileFields(base, it, choice.includes)),
    timestamp: (ms: number): string => siteTimestamp(ms, base.store.timeZone),
  };
}

export type Wire = ReturnType<typeof createWire>;
