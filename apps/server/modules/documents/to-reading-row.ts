import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import { pictureKeysOf } from '@vouch/core/likeness/picture-keys.ts';
import { textKeysOf, textSketchOf } from '@vouch/core/likeness/text-sketch.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import { toStorable } from '../../platform/database/storable.ts';
import type { TaskId } from '../../platform/ids.ts';
import type { DocumentRef } from './documents.repository.ts';
import { readingKeysOf } from './reading-keys.ts';
import type { readings } from './readings.tables.ts';

/** What a task made of a document. */
export interface NewReading extends DocumentRef {
  readonly taskId: TaskId;
  readonly purpose: 'invoice' | 'analysis';
  readonly extraction: Extraction;
  readonly verification: Verification;
  readonly pictureHash: string | null;
}

/** The row that keeps a reading. */
export function toReadingRow(reading: NewReading): Omit<typeof readings.$inferInsert, 'id' | 'createdAt'> {
  const invoice = reading.extraction.invoices[0];
  const { extraction, verification } = toStorable(reading);
  const textSketch = textSketchOf(extraction.text);
  return {
    ...reading,
    extraction,
    verification,
    ...toStorable(readingKeysOf(invoice)),
    textSketch,
    likenessKeys: [...pictureKeysOf(reading.pictureHash), ...textKeysOf(textSketch)],
    confidence: invoice?.confidence ?? 0,
    label: verification.label,
    templateKey: verification.traits?.template ?? null,
  };
}
