import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import { newId, type CustomerId } from '../../platform/ids.ts';
import type { CheckVersion } from '../../platform/routing/entity-tag.ts';
import { RequestError } from '../../platform/routing/request-error.ts';
import { type Actor, changesOf, type Members } from '../audit/index.ts';
import type { Customer, CustomerFacts } from './customer.ts';
import type { CustomersDeps } from './customers.deps.ts';
import { addChore, changeCustomer, findCustomer, lockCustomer } from './customers.repository.ts';
import { customers } from './customers.tables.ts';
import { nameKeyOf } from './name-key.ts';

/** Adds a customer. @throws RequestError 409 when the name is taken. */
export async function createCustomer(
  deps: CustomersDeps,
  tx: Transaction,
  { actor, facts }: { readonly actor: Actor; readonly facts: CustomerFacts },
): Promise<Customer> {
  const { organizationId } = actor;
  const id = newId<'customer'>();
  const now = deps.clock.now();
  const stored = toStorable(facts);
  const [added] = await tx
    .insert(customers)
    .values({
      id,
      organizationId,
      ...stored,
      nameKey: nameKeyOf(stored.companyName),
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: customers.id });
  if (!added) throw nameTaken(stored.companyName);
  await deps.audit.note(tx, actor, { action: 'customer.created', subjectKind: 'customer', subjectId: id });
  return await reload(tx, { organizationId, customerId: id });
}

/** One customer to change, by whom, and in which version. */
export interface CustomerOrder {
  readonly actor: Actor;
  readonly customerId: CustomerId;
  readonly check: CheckVersion;
}

/** Changes a customer; `null` when there is none. @throws RequestError 409 when the new name is taken, 412 for another version. */
export async function updateCustomer(
  deps: CustomersDeps,
  { actor, customerId, check }: CustomerOrder,
  change: Partial<CustomerFacts>,
): Promise<Customer | null> {
  return await deps.database.transaction(async (tx) => {
    const ref = { organizationId: actor.organizationId, customerId };
    const before = await lockCustomer(tx, ref);
    if (before === null) return null;
    check(before.version);
    const after = { ...before, ...toStorable(change) };
    const changes = changesOf(membersOf(before), membersOf(after));
    if (Object.keys(changes).length === 0) return before;
    const nameKey = nameKeyOf(after.companyName);
    const { id: _id, version: _version, createdAt: _createdAt, ...facts } = after;
    try {
      await changeCustomer(tx, ref, { ...facts, nameKey, updatedAt: deps.clock.now() });
    } catch (error) {
      throw isNameTaken(error) ? nameTaken(after.companyName) : error;
    }
    if (after.companyName !== before.companyName) await addChore(tx, ref, 'rename');
    const about = { subjectKind: 'customer', subjectId: customerId };
    await deps.audit.note(tx, actor, { action: 'customer.updated', ...about, data: { changes } });
    return await reload(tx, ref);
  });
}

/** Deletes a customer; its invoices keep naming it. @returns whether there was one. */
export async function deleteCustomer(
  deps: CustomersDeps,
  { actor, customerId, check }: CustomerOrder,
): Promise<boolean> {
  return await deps.database.transaction(async (tx) => {
    const ref = { organizationId: actor.organizationId, customerId };
    const before = await lockCustomer(tx, ref);
    if (before === null) return false;
    check(before.version);
    const now = deps.clock.now();
    await changeCustomer(tx, ref, { deletedAt: now, updatedAt: now });
    const about = { subjectKind: 'customer', subjectId: customerId };
    await deps.audit.note(tx, actor, { action: 'customer.deleted', ...about });
    return true;
  });
}

async function reload(tx: Transaction, ref: Parameters<typeof findCustomer>[1]): Promise<Customer> {
  const customer = await findCustomer(tx, ref);
  if (customer === null) throw new Error('A customer vanished within its transaction.');
  return customer;
}

function membersOf({ companyName, address, email, vatId, notes }: CustomerFacts): Members {
  return { company_name: companyName, address, email, vat_id: vatId, notes };
}

const UNIQUE_VIOLATION = '23505';

function isNameTaken(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return (cause as { readonly code?: unknown } | undefined)?.code === UNIQUE_VIOLATION;
}

function nameTaken(companyName: string): RequestError {
  const message = `There is a customer of the name ${companyName} already. Use that one, or merge the two.`;
  return new RequestError({ status: 409, code: 'customer-exists', message });
}
