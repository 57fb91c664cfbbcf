import type { RuleChangeBody } from '@vouch/contract/rules/rules.ts';
import type { Rule } from '@vouch/core/rules/rule.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { CATALOGUE, type NumberedRuleSet, toRuleSet } from './active-rule-set.ts';
import { addVersion, type AddedVersion, holdActiveRuleSet, type NewVersion } from './add-version.ts';
import { changeRule } from './change-rule.ts';
import {
  activateRuleSet,
  findActiveRuleSet,
  findRuleSet,
  findRuleSets,
  type StoredRuleSet,
} from './rule-sets.repository.ts';
import type { RulesDeps } from './rules.deps.ts';

export type { NumberedRuleSet } from './active-rule-set.ts';

/** The rules by which an organization's documents are judged. */
export interface RulesModule {
  /** The rule set in force. */
  active(organizationId: OrganizationId): Promise<NumberedRuleSet>;
  /** The rule set in force, held until the transaction ends. */
  hold(tx: Transaction, organizationId: OrganizationId): Promise<NumberedRuleSet>;
  /** Adds a version on top of the one that is held and puts it in force. */
  addVersion(
    tx: Transaction,
    version: NewVersion & { actor: Actor; held: NumberedRuleSet },
  ): Promise<AddedVersion>;
  /** @throws RequestError when the change is not allowed. */
  change(actor: Actor, rule: Rule, change: RuleChangeBody): Promise<NumberedRuleSet>;
  /** All versions but the catalogue, newest first. */
  versions(organizationId: OrganizationId): Promise<readonly StoredRuleSet[]>;
  /** A version; 0 is the catalogue; `null` when there is none. */
  find(organizationId: OrganizationId, number: number): Promise<NumberedRuleSet | null>;
  /** Puts a version in force. @returns it; `null` when there is none. */
  activate(actor: Actor, number: number): Promise<StoredRuleSet | 'catalogue' | null>;
}

/** Builds the module. */
export function createRulesModule(deps: RulesDeps): RulesModule {
  const { database, audit } = deps;
  const { executor } = database;
  return {
    active: async (organizationId) => toRuleSet(await findActiveRuleSet(executor, organizationId)),
    hold: holdActiveRuleSet,
    addVersion: (tx, { actor, held, ...version }) => addVersion(deps, tx, { actor, held, version }),
    change: (actor, rule, change) => changeRule(deps, actor, { rule, change }),
    versions: (organizationId) => findRuleSets(executor, organizationId),
    async find(organizationId, number) {
      if (number === 0) return CATALOGUE;
      const stored = await findRuleSet(executor, organizationId, number);
      return stored && toRuleSet(stored);
    },
    activate: (actor, number) =>
      database.transaction(async (tx) => {
        const { organizationId } = actor;
        const held = await holdActiveRuleSet(tx, organizationId);
        const wanted = number === 0 ? 'catalogue' : await findRuleSet(tx, organizationId, number);
        if (wanted === null) return null;
        await activateRuleSet(tx, organizationId, number);
        const data = { from: held.number, to: number };
        const about = { subjectKind: 'rule-set', subjectId: String(number), data };
        await audit.note(tx, actor, { action: 'rules.activated', ...about });
        return wanted === 'catalogue' ? wanted : { ...wanted, isActive: true };
      }),
  };
}
