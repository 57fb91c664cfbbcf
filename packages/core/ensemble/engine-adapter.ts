import type { Document } from '../document/document.ts';
import type { Result } from '../errors/document-error.ts';
import type { Extraction, FieldName } from '../extraction/extraction.ts';
import type { Label } from '../verification/verification.ts';

/** Engines beside the rules, by their keys on the wire. */
export type ModelEngine = 'vision_llm' | 'donut' | 'layoutlm';

/** All model engines in the order of the answers. */
export const MODEL_ENGINES: readonly ModelEngine[] = ['vision_llm', 'donut', 'layoutlm'];

/** What an engine is given. Costly parts are made when they are asked for, and once for all engines. */
export interface EngineInput {
  /** The file as it was handed in: hostile. */
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Name of the vision model that the request asked for; `null` when it asked for none. */
  readonly model: string | null;
  /** Whose document it is, for accounts of what engines cost; absent where nobody keeps any. */
  readonly subject?: { readonly organizationId: string; readonly documentId: string };
  /** Told what the engine does, in one plain line for whoever waits; absent where nobody follows. */
  readonly onProgress?: (message: string) => void;
  /** Picture of a page (from 1) as WebP; rejects when it can't be drawn. */
  page(number: number, widthPx: number): Promise<Uint8Array>;
  /** Words with their places and what the local reader found; rejects when the file can't be read. */
  reading(): Promise<{ readonly document: Document; readonly extraction: Extraction }>;
}

/** What an engine thinks of a document's authenticity. */
export interface EngineOpinion {
  readonly label: Label;
  /** How sure the engine is of its label, 0 to 1. */
  readonly confidence: number;
  /** One or two plain sentences; shown to people as text, never as markup. */
  readonly reasoning: string;
}

/** One line of a receipt as an engine read it. Amounts are decimals with a point. */
export interface EngineItem {
  readonly description: string;
  readonly quantity: string | null;
  readonly amount: string | null;
}

/** Amounts beside the total that an engine may read. */
export type ReadAmount = Extract<
  FieldName,
  'netTotal' | 'taxTotal' | 'amountDue' | 'paidAmount' | 'cashGiven' | 'changeGiven'
>;

/** Values of a reading that are looked for among the document's words. */
export type LookedUp = 'merchant' | 'total' | 'date' | 'currency' | ReadAmount;

/** What an engine read. `null` where it found nothing. */
export interface EngineReading {
  readonly merchant: string | null;
  /** Decimal with a point, such as "45.67". */
  readonly total: string | null;
  /** ISO day. */
  readonly date: string | null;
  /** ISO 4217 code. */
  readonly currency: string | null;
  readonly items: readonly EngineItem[];
  /** How sure the engine is of the whole, 0 to 1; `null` when it can't tell. */
  readonly confidence: number | null;
  /** Values that stand nowhere among the document's words: never to be taken without a person. */
  readonly unverified?: readonly LookedUp[];
  /** Further amounts, as decimals with a point: they tell which of several totals adds up. */
  readonly amounts?: Readonly<Partial<Record<ReadAmount, string>>>;
}

/** What an engine answers: an opinion, a reading, or both. */
export interface EngineAnswer {
  readonly opinion: EngineOpinion | null;
  readonly reading: EngineReading | null;
  /** Name of the model that really answered. */
  readonly model: string | null;
}

/** Why an engine gave no answer. */
export interface EngineSilence {
  readonly status: 'unavailable' | 'timeout' | 'failed';
  /** One plain sentence for the person who waits; no internal text. */
  readonly reason: string;
}

/**
 * A model engine that can be plugged in: register it where the program is put together (`compose/engines.ts`). It runs in the worker,
 * beside the others, and never longer than its limit.
 */
export interface EngineAdapter {
  readonly engine: ModelEngine;
  /** Longest run, milliseconds; after it `signal` aborts and the answer is `timeout`. */
  readonly timeoutMs: number;
  /** Names of models that requests may ask for; empty when there is no choice. */
  readonly models: readonly string[];
  /** Why it can't answer on this installation, in one plain sentence; `null` when it can. Asked for every request: must be cheap. */
  unavailable(): string | null;
  /** Looks at a document. Throwing counts as `failed`; the error is logged and not shown. */
  analyze(input: EngineInput, signal: AbortSignal): Promise<Result<EngineAnswer, EngineSilence>>;
}
