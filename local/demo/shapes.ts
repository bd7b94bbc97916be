/** Which demo item shows which shape of acceptance criteria (or of their absence): for tests and for finding an example. */
import { readAuthored } from './authored-items';
import { SPACES } from './spaces';

/** Out: shape → keys of the items that show it, in the order of the spaces' content. */
export function demoShapes(): ReadonlyMap<string, readonly string[]> {
  const shapes = new Map<string, string[]>();
  for (const item of SPACES.flatMap(({ content }) => content.flatMap(readAuthored))) {
    for (const shape of item.options['shape']?.split(',') ?? []) {
      shapes.set(shape, [...(shapes.get(shape) ?? []), item.key]);
    }
  }
  return shapes;
}
