import {
  DuplicateCase,
  DuplicateList,
  type DuplicateCaseBody,
  type DuplicateDecisionName,
  type DuplicateListBody,
} from '@vouch/contract/duplicates/duplicate.ts';
import { decideDuplicate, getDuplicate, listDuplicates } from '@vouch/contract/duplicates/endpoints.ts';
import { toCall } from '../http/call-endpoint.ts';
import type { Transport } from '../http/transport.ts';

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

/** The duplicate calls over a transport. */
export function createDuplicateCalls(transport: Transport): DuplicateCalls {
  const of = (duplicateId: string) => ({ params: { duplicate_id: duplicateId } });
  return {
    listDuplicates: ({ state, documentId, page, perPage } = {}, signal) => {
      const query = { state, document_id: documentId, page, per_page: perPage };
      return transport.fetchJson(toCall(listDuplicates, { query, signal }), DuplicateList);
    },
    getDuplicate: (id, signal) =>
      transport.fetchJson(toCall(getDuplicate, { ...of(id), signal }), DuplicateCase),
    decideDuplicate: (id, decision, note) =>
      transport.fetchJson(toCall(decideDuplicate, { ...of(id), json: { decision, note } }), DuplicateCase),
  };
}
