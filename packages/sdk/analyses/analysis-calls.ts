import { Analysis, type AnalysisBody } from '@vouch/contract/analyses/analysis.ts';
import { analyze } from '@vouch/contract/analyses/endpoints.ts';
import { toCall } from '../http/call-endpoint.ts';
import { newIdempotencyKey } from '../http/idempotency-key.ts';
import type { Transport } from '../http/transport.ts';

/** How an analysis is to be treated. */
export interface AnalyzeOptions {
  /** `false`: the server forgets the file after its answer. */
  readonly store?: boolean;
  readonly signal?: AbortSignal;
}

/** Judging one file at once. */
export interface AnalysisCalls {
  /** Waits for the verdict, at most 60 seconds on the server. At most 10 MB. */
  analyze(file: Blob, filename: string, options?: AnalyzeOptions): Promise<AnalysisBody>;
}

/** The analysis calls over a transport. */
export function createAnalysisCalls(transport: Transport): AnalysisCalls {
  return {
    analyze: (file, filename, { store, signal } = {}) => {
      const form = new FormData();
      form.set('file', file, filename);
      const call = toCall(analyze, {
        form,
        signal,
        idempotencyKey: newIdempotencyKey(),
        ...(store === undefined ? {} : { query: { store } }),
      });
      return transport.fetchJson(call, Analysis);
    },
  };
}
