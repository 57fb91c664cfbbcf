import type { EngineAnswer, EngineItem, EngineReading } from '@vouch/core/ensemble/engine-adapter.ts';
import { shownShare } from '@vouch/core/ensemble/shown-chance.ts';

const MAX_REASONING = 2_000;
const MAX_VALUE = 300;
const MAX_ITEMS = 200;

/** A model's answer within bounds: what a document makes a model say is as hostile as the document. */
export function boundedAnswer({ opinion, reading, model }: EngineAnswer): EngineAnswer {
  return {
    opinion: opinion && {
      label: opinion.label,
      confidence: chance(opinion.confidence),
      reasoning: oneLine(opinion.reasoning, MAX_REASONING),
    },
    reading: reading && boundedReading(reading),
    model: value(model),
  };
}

function boundedReading(reading: EngineReading): EngineReading {
  return {
    merchant: value(reading.merchant),
    total: value(reading.total),
    date: value(reading.date),
    currency: value(reading.currency),
    items: reading.items.slice(0, MAX_ITEMS).map(boundedItem),
    confidence: reading.confidence === null ? null : chance(reading.confidence),
    unverified: reading.unverified ?? [],
    amounts: Object.fromEntries(
      Object.entries(reading.amounts ?? {}).flatMap(([name, amount]) => {
        const bounded = value(amount);
        return bounded === null ? [] : [[name, bounded]];
      }),
    ),
  };
}

function boundedItem({ description, quantity, amount }: EngineItem): EngineItem {
  return {
    description: oneLine(description, MAX_VALUE),
    quantity: value(quantity),
    amount: value(amount),
  };
}

function value(text: string | null): string | null {
  const shown = text === null ? '' : oneLine(text, MAX_VALUE);
  return shown === '' ? null : shown;
}

/** A text of a stranger on one line. */
export function oneLine(text: string, maxLength: number): string {
  return text
    .slice(0, maxLength)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .toWellFormed();
}

function chance(share: number): number {
  return Number.isFinite(share) ? shownShare(share) : 0;
}
