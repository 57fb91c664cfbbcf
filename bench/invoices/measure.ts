import type pg from 'pg';

/** Milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** A query with its values. */
export interface Query {
  readonly text: string;
  readonly values: readonly unknown[];
}

const WARM_UP = 20;
/** The naive queries take long; a few tell enough. */
const QUERIES = 12;

/** Times of calls one after the other, each with other parameters. @throws when one does not answer 200. */
export async function callTimes(
  { base, token, calls }: { readonly base: string; readonly token: string; readonly calls: number },
  pathOf: (turn: number) => string | Promise<string>,
): Promise<Times> {
  const headers = { authorization: `Bearer ${token}` };
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + calls; turn += 1) {
    const path = await pathOf(turn);
    const start = performance.now();
    const answer = await fetch(`${base}${path}`, { headers });
    const body = await answer.text();
    if (turn >= WARM_UP) times.push(performance.now() - start);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${body.slice(0, 300)}`);
  }
  return timesOf(times);
}

/** Times of pairs of queries straight on the database: a page and its count. */
export async function queryTimes(
  client: pg.Client,
  queriesOf: (turn: number) => readonly Query[],
): Promise<Times> {
  const times: number[] = [];
  for (let turn = 0; turn < QUERIES; turn += 1) {
    const start = performance.now();
    for (const { text, values } of queriesOf(turn)) await client.query(text, [...values]);
    times.push(performance.now() - start);
  }
  return timesOf(times);
}

function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
