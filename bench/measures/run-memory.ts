/**
 * What a run over 10,000 items leaves in memory once it is over, with all that a page keeps of it; and that this does not
 * grow with the length of the descriptions, so that nothing holds the documents.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runBacklogCheck, type RunEvent } from '../../src/backlog-check';
import type { MeasureSource } from '../measure';
import { TimedJira } from '../run/timed-jira';

const ITEMS = 10_000;
const LIMIT_BYTES = 2_048;

/** Bytes in use once everything that nobody holds is gone. */
async function used(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // Several times and with pauses: what one finalises, the next one frees, and ended functions hold on for a moment.
  for (let time = 0; time < 3; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
  }
  return process.memoryUsage().heapUsed;
}

/** Bytes per item that go when a page drops all that it has of a run. */
async function retained(descriptionFactor: number): Promise<number> {
  const jira = new TimedJira({ items: ITEMS, descriptionFactor });
  const input = await jira.input();
  const kept: RunEvent[] = [];
  for await (const event of runBacklogCheck({ jira: jira.client }, input)) kept.push(event);
  if (kept.at(-1)?.type !== 'end') throw new Error('The run did not end.');
  jira.reset();
  const withResults = await used();
  kept.length = 0;
  return (withResults - (await used())) / ITEMS;
}

export const runMemory: MeasureSource = async () => {
  const normal = await retained(1);
  const long = await retained(10);
  return [
    {
      name: 'memory after a run, per item',
      value: normal / LIMIT_BYTES,
      limit: 1,
      better: 'lower',
      unit: `of 2 KB (${Math.round(normal)} bytes)`,
    },
    {
      name: 'memory after a run, descriptions ten times longer',
      value: long / normal,
      limit: 1.1,
      better: 'lower',
      unit: `times (${Math.round(long)} bytes)`,
    },
  ];
};
