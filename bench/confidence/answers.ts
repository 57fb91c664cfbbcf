import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import { isSameValue } from '../languages/same-value.ts';

/** A value that was read and how sure the reader was of it. */
export interface Answer {
  readonly file: string;
  readonly field: string;
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Names of the labelled sets and the fields whose way of comparing holds for them. */
const COMPARED_AS: Readonly<Record<string, FieldName>> = {
  merchant: 'sellerName',
  seller_name: 'sellerName',
  address: 'sellerAddress',
  buyer_name: 'buyerName',
};

/** Every value that was read and is labelled; names and addresses may differ in a tenth of their signs. */
export function readAnswers(folder: string, predictions: string): readonly Answer[] {
  const truth = new Map(
    (linesOf(join(folder, 'truth.jsonl')) as readonly Labelled[]).map((labelled) => [
      labelled.file,
      labelled,
    ]),
  );
  return (linesOf(predictions) as readonly Predicted[]).flatMap(({ file, fields, confidence }) => {
    const labelled = truth.get(file);
    return Object.entries(fields).flatMap(([field, value]): Answer[] => {
      if (labelled === undefined || !(field in labelled.fields)) return [];
      const wanted = [labelled.fields[field] ?? [], labelled.alt?.[field] ?? []].flat();
      const as = COMPARED_AS[field] ?? 'invoiceNumber';
      const isRight = wanted.some((one) => isSameValue(as, one, value));
      return [{ file, field, confidence: confidence?.[field] ?? 0, isRight }];
    });
  });
}

interface Labelled {
  readonly file: string;
  readonly fields: Readonly<Record<string, string | null>>;
  readonly alt?: Readonly<Record<string, readonly string[]>>;
}

interface Predicted {
  readonly file: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly confidence?: Readonly<Record<string, number>>;
}

function linesOf(path: string): readonly unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): unknown => JSON.parse(line));
}
