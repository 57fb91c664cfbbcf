import {
  compareDocuments,
  type ComparedDocument,
  type DocumentTraits,
} from '../../duplicates/compare-documents.ts';
import { textSketchOf } from '../../likeness/text-sketch.ts';
import type { RuleInput } from '../rule.ts';

export type { ComparedDocument } from '../../duplicates/compare-documents.ts';

/** Several rules ask the same of one document. */
const known = new WeakMap<RuleInput, readonly ComparedDocument[]>();

/** Compares this document with each earlier one. */
export function compareWithEarlier(input: RuleInput): readonly ComparedDocument[] {
  const before = known.get(input);
  if (before) return before;
  const traits = traitsOf(input);
  const compared = input.context.earlier.map((earlier) => compareDocuments(traits, earlier));
  known.set(input, compared);
  return compared;
}

function traitsOf({ document, extraction, invoice, pictureHash }: RuleInput): DocumentTraits {
  return { sha256: document.file.sha256, pictureHash, textSketch: textSketchOf(extraction.text), invoice };
}
