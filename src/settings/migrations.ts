/** From older versions of the stored settings to the present one. Entry `n` leads from version `n` to `n + 1`. Pure. */
import * as z from 'zod/mini';
import type { Migrations } from './settings-version';

const criteriaV1 = z.looseObject({ fieldIds: z.array(z.unknown()) });

/** Version 1 wrote an empty list where nothing was chosen; from version 2 on an empty list is a choice, null is none. */
function chosenFields(criteria: unknown): unknown {
  const known = criteriaV1.safeParse(criteria);
  return known.success && known.data.fieldIds.length === 0 ? { ...known.data, fieldIds: null } : criteria;
}

export const SPACE_MIGRATIONS: Migrations = {
  1: (older) => ({
    ...older,
    version: 2,
    deputies: { PM: [], PO: [] },
    areas: [],
    portfolioOwner: null,
    kinds: {},
    criteria: chosenFields(older['criteria']),
    checks: {},
    exemptions: [],
    advisor: { engineers: null, stage: null },
    seen: null,
  }),
};

export const SITE_MIGRATIONS: Migrations = {
  1: (older) => ({ ...older, version: 2, escalationContact: null, criteria: { fieldIds: null }, checks: {} }),
};
