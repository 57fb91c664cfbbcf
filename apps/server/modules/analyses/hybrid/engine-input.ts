import type { EngineInput } from '@vouch/core/ensemble/engine-adapter.ts';
import type { ReadOutcome } from '@vouch/engine/host/host.ts';
import type { TaskTry } from '../../tasks/index.ts';
import type { AnalysesDeps } from '../analyses.deps.ts';

/** What engines are given besides the file. */
export interface EngineInputParts {
  readonly attempt: TaskTry;
  readonly model: string | null;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What the local reader saw; rejects when it could not. */
  readonly outcome: Promise<ReadOutcome>;
}

/** What every engine is given; a page is drawn once however many ask for it. */
export function createEngineInput(
  { host }: Pick<AnalysesDeps, 'host'>,
  parts: EngineInputParts,
): EngineInput {
  const { bytes, fileName, model, attempt } = parts;
  const pages = new Map<string, Promise<Uint8Array>>();
  const draw = async (page: number, widthPx: number) => {
    const drawn = await host.render({ bytes, fileName, page, widthPx }, { signal: attempt.signal });
    if (!drawn.ok) throw new Error(`page ${page}: ${drawn.error.code}`);
    return drawn.value;
  };
  return {
    bytes,
    fileName,
    model,
    subject: { organizationId: attempt.claim.organizationId, documentId: attempt.documentId },
    page(number, widthPx) {
      const key = `${number}/${widthPx}`;
      const drawn = pages.get(key) ?? draw(number, widthPx);
      pages.set(key, drawn);
      return drawn;
    },
    async reading() {
      const { document, extraction } = await parts.outcome;
      return { document, extraction };
    },
  };
}
