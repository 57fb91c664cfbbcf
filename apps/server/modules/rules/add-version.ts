import { sql } from 'drizzle-orm';
import { type ChangeCounts, compareRuleSets, countChanges } from '@vouch/core/learning/compare-rule-sets.ts';
import type { Ledger } from '@vouch/core/learning/ledger.ts';
import type { RuleSet } from '@vouch/core/rules/rule-set/rule-set.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import { newId, type OrganizationId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { type NumberedRuleSet, toRuleSet } from './active-rule-set.ts';
import { activateRuleSet, findActiveRuleSet, findLastNumber, insertRuleSet } from './rule-sets.repository.ts';
import type { HeldBack, VersionReason } from './rule-sets.tables.ts';
import type { RulesDeps } from './rules.deps.ts';

/** A version to be made and put in force. */
export interface NewVersion {
  readonly reason: VersionReason;
  readonly set: RuleSet;
  readonly ledger: Ledger;
  readonly heldBack: HeldBack | null;
}

/** What was made. */
export interface AddedVersion {
  readonly number: number;
  readonly counts: ChangeCounts;
}

/** The version in force, held until the transaction ends: of two who change it, the second sees what the first did. */
export async function holdActiveRuleSet(
  tx: Transaction,
  organizationId: OrganizationId,
): Promise<NumberedRuleSet> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`rules ${organizationId}`}, 0))`);
  return toRuleSet(await findActiveRuleSet(tx, organizationId));
}

/** Adds a version on top of the one that is held, and puts it in force. */
export async function addVersion(
  { audit, clock }: RulesDeps,
  tx: Transaction,
  { actor, held, version }: AddOptions,
): Promise<AddedVersion> {
  const { organizationId, userId: createdBy } = actor;
  const number = (await findLastNumber(tx, organizationId)) + 1;
  const counts = countChanges(compareRuleSets(held.set, version.set));
  const { thresholds, tunings, patterns } = version.set;
  await insertRuleSet(tx, {
    id: newId<'rule-set'>(),
    organizationId,
    number,
    reason: version.reason,
    content: toStorable({ thresholds, tunings, patterns }),
    ledger: toStorable(version.ledger),
    counts,
    heldBack: version.heldBack,
    isActive: false,
    createdBy,
    createdAt: clock.now(),
  });
  await activateRuleSet(tx, organizationId, number);
  const data = { reason: version.reason, from: held.number, to: number, ...counts };
  const about = { subjectKind: 'rule-set', subjectId: String(number), data };
  await audit.note(tx, actor, { action: 'rules.changed', ...about });
  return { number, counts };
}

interface AddOptions {
  readonly actor: Actor;
  /** What `holdActiveRuleSet` gave in this transaction. */
  readonly held: NumberedRuleSet;
  readonly version: NewVersion;
}
