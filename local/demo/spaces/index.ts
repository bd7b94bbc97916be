/** The five spaces of the demo: what they are called, how they work, who may do what. */
import type { SpaceBlueprint } from '../blueprint';
import { LENDING } from './lending';
import { MUNICH } from './munich';
import { OPERATIONS } from './operations';
import { PAYMENTS } from './payments';
import { VOLUNTEERS } from './volunteers';

/** In the order in which Jira would list them. */
export const SPACES: readonly SpaceBlueprint[] = [LENDING, VOLUNTEERS, OPERATIONS, MUNICH, PAYMENTS];

/** In: a space key of the demo. Out: its project id. Throws an Error where there is no such space. */
export function projectIdOf(key: string): string {
  const space = SPACES.find((one) => one.project.key === key);
  if (!space) throw new Error(`The demo has no space ${key}`);
  return space.project.id;
}
