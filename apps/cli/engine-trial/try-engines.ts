import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { EngineAdapter, EngineInput } from '@vouch/core/ensemble/engine-adapter.ts';
import type { TruthDocument } from '@vouch/core/evaluation/truth.ts';
import type { EngineClaims } from '@vouch/core/reconciliation/claims.ts';
import { claimsOfInvoice, claimsOfReading } from '@vouch/core/reconciliation/to-claims.ts';
import type { Host, ReadOutcome } from '@vouch/engine/host/host.ts';
import type { MeteredAsk } from './metered-ask.ts';
import type { EngineTrial, Trial } from './trial.ts';

/** What is tried on what. */
export interface TrialParts {
  readonly folder: string;
  readonly documents: readonly TruthDocument[];
  readonly host: Host;
  readonly engines: readonly EngineAdapter[];
  readonly meter: MeteredAsk;
  /** Told after every document. */
  readonly onDocument: () => void;
}

/** Lets every engine read every document, one after the other, so that none slows another down. */
export async function tryEngines(parts: TrialParts): Promise<Trial> {
  const { documents, engines, folder, host, meter } = parts;
  const local = createTally('rule_based');
  const others = engines.map(({ engine }) => createTally(engine));
  for (const { file } of documents) {
    const bytes = await readFile(join(folder, file));
    const fileName = basename(file);
    const outcome = await local.time(() => host.read({ bytes, fileName }));
    if (outcome.ok) {
      const [first] = outcome.value.extraction.invoices;
      local.answered(file, first === undefined ? {} : claimsOfInvoice(first).claims);
      const input = toInput({ host, bytes, fileName, outcome: outcome.value });
      for (const [index, adapter] of engines.entries()) {
        const tally = others[index];
        if (tally) await askEngine(adapter, tally, { file, input });
      }
    } else {
      for (const tally of [local, ...others]) tally.failed(outcome.error.message);
    }
    parts.onDocument();
  }
  return {
    documents,
    local: local.result(null),
    others: others.map((tally) => tally.result(tally.engine === 'vision_llm' ? meter.spent() : null)),
  };
}

async function askEngine(
  adapter: EngineAdapter,
  tally: Tally,
  { file, input }: { readonly file: string; readonly input: EngineInput },
): Promise<void> {
  const reason = adapter.unavailable();
  if (reason !== null) return tally.failed(reason);
  const answer = await tally
    .time(() => adapter.analyze(input, AbortSignal.timeout(adapter.timeoutMs)))
    .catch(() => null);
  if (answer === null) return tally.failed('It did not answer.');
  if (!answer.ok) return tally.failed(answer.error.reason);
  const { reading } = answer.value;
  tally.answered(file, reading === null ? {} : claimsOfReading(adapter.engine, reading).claims);
}

type Tally = ReturnType<typeof createTally>;

function createTally(engine: EngineTrial['engine']) {
  const claims = new Map<string, EngineClaims['claims']>();
  const reasons = new Set<string>();
  let milliseconds = 0;
  return {
    engine,
    answered: (file: string, read: EngineClaims['claims']) => void claims.set(file, read),
    failed: (reason: string) => void reasons.add(reason),
    async time<T>(work: () => Promise<T>): Promise<T> {
      const started = performance.now();
      try {
        return await work();
      } finally {
        milliseconds += performance.now() - started;
      }
    },
    result: (spent: EngineTrial['spent']): EngineTrial => ({
      engine,
      claims,
      seconds: milliseconds / 1000,
      spent,
      reasons: [...reasons],
    }),
  };
}

interface InputParts {
  readonly host: Host;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly outcome: ReadOutcome;
}

function toInput({ host, bytes, fileName, outcome }: InputParts): EngineInput {
  const { document, extraction } = outcome;
  return {
    bytes,
    fileName,
    model: null,
    async page(page, widthPx) {
      const drawn = await host.render({ bytes, fileName, page, widthPx });
      if (!drawn.ok) throw new Error(`page ${page}: ${drawn.error.code}`);
      return drawn.value;
    },
    reading: () => Promise.resolve({ document, extraction }),
  };
}
