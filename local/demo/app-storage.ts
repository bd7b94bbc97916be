/** What the app itself has stored on the demo site: settings of some spaces, none of others. */
import { DEFAULT_SPACE_SETTINGS, type SpaceSettings } from '../../src/settings/settings';
import { FIELDS, STATUSES, WORK_TYPES } from './catalogue';
import { accountIdOf } from './people';
import { projectIdOf } from './spaces';

/**
 * In: the present time, for the settings that will carry dates. Out: project id → settings as the app stored them.
 * Left out on purpose are the Volunteer desk (nothing set: the defaults must look good) and Payments (closed to apps).
 */
export function demoAppStorage(_now: Date): Readonly<Record<string, SpaceSettings>> {
  return {
    [projectIdOf('LEND')]: {
      ...DEFAULT_SPACE_SETTINGS,
      preset: 'strategic-tactical',
      holders: holders('nandini', 'marek'),
      escalationContact: accountIdOf('helena'),
      // A new feature is a new promise to members: what it must do stays with the Product Manager until it is refined.
      cells: { [`${WORK_TYPES.feature.id}:${STATUSES.refinement.id}`]: { role: 'PM' as const } },
      confirmedSteps: { [STATUSES.refinement.id]: 'refinement', [STATUSES.acceptance.id]: 'acceptance' } as const,
      criteria: { fieldIds: [FIELDS.criteria.id] },
    },
    // Nobody has replaced the Product Owner who left, nor named a Product Manager: the map has to say so.
    [projectIdOf('OPS')]: {
      ...DEFAULT_SPACE_SETTINGS,
      preset: 'product-owner-led',
      holders: { PM: null, PO: { accountId: accountIdOf('oskar') } },
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
