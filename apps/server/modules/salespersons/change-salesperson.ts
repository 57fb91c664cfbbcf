import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import { newId } from '../../platform/ids.ts';
import type { CheckVersion } from '../../platform/routing/entity-tag.ts';
import { RequestError } from '../../platform/routing/request-error.ts';
import { type Actor, changesOf } from '../audit/index.ts';
import type { SalespersonsDeps } from './salespersons.deps.ts';
import {
  changeSalesperson,
  insertSalesperson,
  lockSalesperson,
  type Salesperson,
  type SalespersonRef,
} from './salespersons.repository.ts';

/** What people say about a salesperson. */
export type SalespersonFacts = Pick<Salesperson, 'name' | 'email'>;

/** One salesperson to change, by whom, and in which version. */
export interface SalespersonOrder {
  readonly actor: Actor;
  readonly salespersonId: string;
  readonly check: CheckVersion;
}

const about = (action: string, subjectId: string) => ({ action, subjectKind: 'salesperson', subjectId });

/** Adds a salesperson, with an id of its own when none is given; a deleted one of that id comes back. @throws RequestError 409 when it is taken. */
export async function createSalesperson(
  { audit, clock }: SalespersonsDeps,
  tx: Transaction,
  order: { readonly actor: Actor; readonly facts: SalespersonFacts & { readonly id?: string | undefined } },
): Promise<Salesperson> {
  const { actor } = order;
  const { id = newId(), ...facts } = toStorable(order.facts);
  const now = clock.now();
  const row = { organizationId: actor.organizationId, id, ...facts };
  const added = await insertSalesperson(tx, { ...row, createdAt: now, updatedAt: now });
  if (added === null) {
    const message = `There is a salesperson with the id ${id} already.`;
    throw new RequestError({ status: 409, code: 'salesperson-exists', message });
  }
  await audit.note(tx, actor, about('salesperson.created', id));
  return added;
}

/** Changes a salesperson; `null` when there is none. @throws RequestError 412 for another version. */
export async function updateSalesperson(
  deps: SalespersonsDeps,
  order: SalespersonOrder,
  change: Partial<SalespersonFacts>,
): Promise<Salesperson | null> {
  return await withLocked(deps, order, async (tx, before, ref) => {
    const { name, email } = { ...before, ...toStorable(change) };
    const changes = changesOf({ name: before.name, email: before.email }, { name, email });
    if (Object.keys(changes).length === 0) return before;
    await deps.audit.note(tx, order.actor, { ...about('salesperson.updated', before.id), data: { changes } });
    return await changeSalesperson(tx, ref, { name, email, updatedAt: deps.clock.now() });
  });
}

/** Marks a salesperson as deleted. @returns whether there was one. @throws RequestError 412 for another version. */
export async function deleteSalesperson(deps: SalespersonsDeps, order: SalespersonOrder): Promise<boolean> {
  const deleted = await withLocked(deps, order, async (tx, before, ref) => {
    const now = deps.clock.now();
    await deps.audit.note(tx, order.actor, about('salesperson.deleted', before.id));
    return await changeSalesperson(tx, ref, { deletedAt: now, updatedAt: now });
  });
  return deleted !== null;
}

type Work<T> = (tx: Transaction, before: Salesperson, ref: SalespersonRef) => Promise<T>;

async function withLocked<T>(
  { database }: SalespersonsDeps,
  { actor, salespersonId, check }: SalespersonOrder,
  work: Work<T>,
): Promise<T | null> {
  return await database.transaction(async (tx) => {
    const ref = { organizationId: actor.organizationId, salespersonId };
    const before = await lockSalesperson(tx, ref);
    if (before === null) return null;
    check(before.version);
    return await work(tx, before, ref);
  });
}
