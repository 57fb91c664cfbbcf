import type {
  DuplicateCaseBody,
  DuplicateDecisionName,
  DuplicateListBody,
} from '@vouch/contract/duplicates/duplicate.ts';
import type { OperationCalls } from '../calls/call-operation.ts';

/** Which cases to list. */
export interface DuplicateFilter {
  readonly state?: 'open' | 'decided' | 'any' | undefined;
  /** On either side. */
  readonly documentId?: string | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  /** 1 to 100. */
  readonly perPage?: number | undefined;
}

/** Documents that look as if they had been handed in before. */
export interface DuplicateCalls {
  listDuplicates(filter?: DuplicateFilter, signal?: AbortSignal): Promise<DuplicateListBody>;
  getDuplicate(duplicateId: string, signal?: AbortSignal): Promise<DuplicateCaseBody>;
  decideDuplicate(
    duplicateId: string,
    decision: DuplicateDecisionName,
    note?: string,
  ): Promise<DuplicateCaseBody>;
}

/** The duplicate calls over those of all operations. */
export function createDuplicateCalls({ call }: OperationCalls): DuplicateCalls {
  const of = (duplicateId: string) => ({ path: { duplicate_id: duplicateId } });
  return {
    listDuplicates: ({ state, documentId, page, perPage } = {}, signal) =>
      call('listDuplicates', { query: { state, document_id: documentId, page, per_page: perPage }, signal }),
    getDuplicate: (id, signal) => call('getDuplicate', { ...of(id), signal }),
    decideDuplicate: (id, decision, note) => call('decideDuplicate', { ...of(id), json: { decision, note } }),
  };
}
