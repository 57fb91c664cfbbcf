import { sql } from 'drizzle-orm';
import { fromDrizzle, type CommandResponse, type Db } from 'pg-boss';
import { rowsOf, type Transaction } from '../database/database.ts';

/** Lets the queue engine work inside our transaction. */
export function bossIn(tx: Transaction): Db {
  const execute = async (query: unknown) => ({ rows: [...(await rowsOf(tx, query as never))] });
  return fromDrizzle({ execute }, sql);
}

/** How many jobs a command changed. The engine returns the number but leaves it out of its types. */
export function affectedBy(response: CommandResponse): number {
  const { affected } = response as { readonly affected?: unknown };
  if (typeof affected !== 'number') throw new Error('The queue engine did not say how many jobs it changed.');
  return affected;
}
