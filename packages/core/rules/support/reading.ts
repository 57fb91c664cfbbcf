import type { Document, TextSource } from '../../document/document.ts';
import type { Field } from '../../extraction/extraction.ts';
import { overlapOf, type Place } from '../../geometry/box.ts';
import type { Evidence, Severity } from '../../verification/verification.ts';
import type { RuleHit } from '../rule.ts';

/**
 * How far a reading can be trusted: `exact` for text layers and XML; for recognised text `confirmed` by a second look, `clear`, or
 * `doubtful`.
 */
export type Reading = (typeof READINGS)[number];

/** The weakest first. */
const READINGS = ['doubtful', 'clear', 'confirmed', 'exact'] as const;

/** A recognised word at least this sure is rarely wrong. */
const CLEAR_FROM = 0.95;

/** Share of the words of a page that must be sure for the page to be clear. */
const CLEAR_SHARE = 0.8;

/** A field at least this sure is probably what its name says. */
const RIGHT_FIELD_FROM = 0.5;

/** The weakest reading among the fields. */
export function readingOf(document: Document, fields: readonly Field[]): Reading {
  const readings = fields.map((field) => readingOfField(document, field));
  return READINGS.find((reading) => readings.includes(reading)) ?? 'exact';
}

/** Where the words of a page come from; `none` for a page that does not exist. */
export function sourceOf(document: Document, pageNumber: number): TextSource {
  return document.pages.find((page) => page.number === pageNumber)?.textSource ?? 'none';
}

/** Share of its weight that a finding keeps, by how well its values were read. */
const WEIGHT_SHARE = { exact: 1, confirmed: 2 / 3, clear: 1 / 3, doubtful: 0 } as const;

/**
 * Fits a hit to how well its values were read: exact readings accuse as given, recognised ones as INFO with two thirds of
 * the weight where a second look confirmed them and with one third else, doubtful ones not at all.
 */
export function fitToReading(reading: Reading, hit: RuleHit & { readonly logOdds: number }): RuleHit | null {
  if (reading === 'exact') return hit;
  if (reading === 'doubtful') return null;
  const severity: Severity = 'INFO';
  return { ...hit, severity, logOdds: hit.logOdds * WEIGHT_SHARE[reading] };
}

/** How far the words of the whole document can be trusted: for checks of what no single field says. */
export function readingOfPages({ pages, ...document }: Document): Reading {
  const printed = pages.filter(({ words }) => words.length > 0);
  if (printed.every(({ textSource }) => textSource !== 'ocr'))
    return isScan({ pages, ...document }) ? 'clear' : 'exact';
  const words = printed.flatMap((page) => page.words);
  const clear = words.filter((word) => word.confidence >= CLEAR_FROM);
  return clear.length >= words.length * CLEAR_SHARE ? 'clear' : 'doubtful';
}

/** The fields as evidence: what is printed, and where. */
export function evidenceOf(fields: readonly Field[]): readonly Evidence[] {
  return fields.map((field) => ({ place: field.place, text: field.raw ?? field.value }));
}

function readingOfField(document: Document, field: Field): Reading {
  if (field.origin === 'xml') return 'exact';
  if (field.confidence < RIGHT_FIELD_FROM || field.place === null) return 'doubtful';
  const isExact = ['text-layer', 'xml'].includes(sourceOf(document, field.place.page));
  if (isExact) return isScan(document) ? 'clear' : 'exact';
  return recognitionOf(document, field.place);
}

function recognitionOf(document: Document, place: Place): Reading {
  const page = document.pages.find((candidate) => candidate.number === place.page);
  const words = page?.words.filter((word) => overlapOf(word.box, place.box) > 0.5) ?? [];
  if (words.length === 0 || words.some((word) => word.confidence < CLEAR_FROM)) return 'doubtful';
  return words.every((word) => word.seenTwice) ? 'confirmed' : 'clear';
}

/** A text layer over a full-page picture was made by somebody's recognition software: it can be wrong. */
function isScan(document: Document): boolean {
  return (document.pdf?.largestImageShare ?? 0) > 0.8;
}
