import type { DuplicateCaseBody } from '@vouch/contract/duplicates/duplicate.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId, DuplicateCaseId, OrganizationId } from '../../platform/ids.ts';
import type { Reviewer } from '../review/index.ts';
import { decideDuplicate, type DuplicateOrder } from './decide-duplicate.ts';
import {
  findCase,
  findCasesOf,
  listCases,
  type CaseListQuery,
  type CaseRef,
  type StoredCase,
} from './duplicate-cases.repository.ts';
import type { DecisionDeps, DuplicatesDeps } from './duplicates.deps.ts';
import { reportDuplicate, type CaseSubject, type DuplicateFound } from './report-duplicate.ts';
import { showCases } from './show-cases.ts';

export { documentOf, matchesOf, type CaseSubject, type DuplicateFound } from './report-duplicate.ts';

/** Documents that look as if they had been handed in before. */
export interface DuplicatesModule {
  /** Opens a case, or brings the open one up to date; `null` when a person decided already to keep both. */
  report(
    tx: Transaction,
    order: CaseSubject & { readonly found: DuplicateFound },
  ): Promise<DuplicateCaseId | null>;
  list(
    organizationId: OrganizationId,
    query: CaseListQuery,
  ): Promise<{ readonly cases: readonly DuplicateCaseBody[]; readonly total: number }>;
  find(ref: CaseRef): Promise<DuplicateCaseBody | null>;
  /** Cases in which the document is the later one. */
  ofDocument(organizationId: OrganizationId, documentId: DocumentId): Promise<readonly DuplicateCaseBody[]>;
}

/** Builds the register of cases. */
export function createDuplicatesModule(deps: DuplicatesDeps): DuplicatesModule {
  const { executor } = deps.database;
  return {
    report: (tx, order) => reportDuplicate(deps, tx, order),
    async list(organizationId, query) {
      const { cases, total } = await listCases(executor, organizationId, query);
      return { cases: await showCases(executor, organizationId, cases), total };
    },
    async find(ref) {
      const found = await findCase(executor, ref);
      const [shown] = found ? await showCases(executor, ref.organizationId, [found]) : [];
      return shown ?? null;
    },
    async ofDocument(organizationId, documentId) {
      const cases = await findCasesOf(executor, organizationId, documentId);
      return showCases(executor, organizationId, cases);
    },
  };
}

/** Decides cases. */
export type DecideDuplicate = (reviewer: Reviewer, order: DuplicateOrder) => Promise<StoredCase>;

/** Builds what decides cases: it reaches into the review queue and the invoices, which know the register only. */
export function createDuplicateDecider(deps: DecisionDeps): DecideDuplicate {
  return (reviewer, order) => decideDuplicate(deps, reviewer, order);
}
