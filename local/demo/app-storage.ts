/** What the app itself has stored on the demo site: settings of some spaces, none of others. */
import { DEFAULT_SPACE_SETTINGS, type SpaceSettings } from '../../src/settings/settings';
import { FIELDS, STATUSES, WORK_TYPES } from './catalogue';
import { daysBefore } from './dates';
import { accountIdOf } from './people';
import { projectIdOf } from './spaces';

/** The component of the lending app that has a Product Owner of its own (spaces/lending.ts). */
const SEARCH_AND_GUIDES = '10412';

/** The role of those who may stand in for the Product Owner (demo-site.ts). */
const PRODUCT_OWNERS = '10421';

/**
 * In: the present time, for the days on which deputies and exemptions end. Out: project id → settings as the app stored them.
 * Left out on purpose are the Volunteer desk (nothing set: the defaults must look good) and Payments (closed to apps).
 */
export function demoAppStorage(now: Date): Readonly<Record<string, SpaceSettings>> {
  const dayIn = (days: number): string => daysBefore(now, -days).toISOString().slice(0, 10);
  return {
    [projectIdOf('LEND')]: {
      ...DEFAULT_SPACE_SETTINGS,
      preset: 'strategic-tactical',
      holders: holders('nandini', 'marek'),
      deputies: {
        // Nandini's parental leave is covered by Yuki, who knows the sheds; Marek's days off by whoever is in the role.
        PM: [{ type: 'person' as const, accountId: accountIdOf('yuki'), until: dayIn(24) }],
        PO: [{ type: 'projectRole' as const, roleId: PRODUCT_OWNERS, until: dayIn(90) }],
      },
      areas: [{ type: 'component' as const, id: SEARCH_AND_GUIDES, accountId: accountIdOf('fatou') }],
      escalationContact: accountIdOf('helena'),
      // A new feature is a new promise to members: what it must do stays with the Product Manager until it is refined.
      cells: { [`${WORK_TYPES.feature.id}:${STATUSES.refinement.id}`]: { role: 'PM' as const } },
      confirmedSteps: { [STATUSES.refinement.id]: 'refinement', [STATUSES.acceptance.id]: 'acceptance' } as const,
      criteria: { fieldIds: [FIELDS.criteria.id] },
      // The team splits what has more than thirteen points; twenty, the product's default, never fitted into a sprint.
      checks: { oversized: { options: { maxPoints: 13 } } },
      exemptions: [
        {
          checkId: 'missing-estimate' as const,
          scope: { type: 'label' as const, id: 'platform' },
          reason: 'Platform work is planned by time box until the move to the new locker service is done.',
          until: dayIn(60),
        },
      ],
    },
    // Nobody has replaced the Product Owner who left, nor named a Product Manager: the map has to say so.
    [projectIdOf('OPS')]: {
      ...DEFAULT_SPACE_SETTINGS,
      preset: 'product-owner-led',
      holders: { PM: null, PO: { accountId: accountIdOf('oskar') } },
      // Samir stood in when Oskar left; that was meant for a few weeks.
      deputies: { PM: [], PO: [{ type: 'person' as const, accountId: accountIdOf('samir'), until: dayIn(-18) }] },
      escalationContact: accountIdOf('helena'),
    },
    [projectIdOf('MUC')]: {
      ...DEFAULT_SPACE_SETTINGS,
      preset: 'one-product-person',
      holders: holders('lena', 'lena'),
      escalationContact: accountIdOf('nandini'),
      criteria: { fieldIds: [FIELDS.germanCriteria.id] },
    },
  };
}

function holders(productManager: string, productOwner: string): SpaceSettings['holders'] {
  return { PM: { accountId: accountIdOf(productManager) }, PO: { accountId: accountIdOf(productOwner) } };
}
