import type { Document, Word } from '../../document/document.ts';
import {
  type FoundIdentifier,
  findIdentifiers,
  type IdentifierKind,
} from '../../identifiers/find-identifiers.ts';
import { lookAlikesOf } from '../../identifiers/look-alikes.ts';
import type { RuleHit } from '../rule.ts';
import { placeOf, printedLines } from './lines.ts';
import { sourceOf } from './reading.ts';

/** An identifier printed in the document. */
export interface PrintedIdentifier extends FoundIdentifier {
  readonly page: number;
  readonly words: readonly Word[];
}

/** Many rules ask for identifiers of one document. */
const known = new WeakMap<Document, readonly PrintedIdentifier[]>();

/** All identifiers of a kind that are printed in the document. */
export function printedIdentifiers(document: Document, kind: IdentifierKind): readonly PrintedIdentifier[] {
  const all = known.get(document) ?? allIdentifiers(document);
  known.set(document, all);
  return all.filter((found) => found.kind === kind);
}

function allIdentifiers(document: Document): readonly PrintedIdentifier[] {
  return printedLines(document).flatMap((line) =>
    findIdentifiers(line.words.map((word) => word.text)).map((found) => ({
      ...found,
      page: line.page,
      words: line.words.slice(found.from, found.to),
    })),
  );
}

/** What a hit on a wrong identifier says. */
export interface WrongIdentifier {
  readonly name: string;
  readonly advice: string;
  readonly logOdds: number;
  /** Whether another value of this kind is right. */
  readonly isValid: (value: string) => boolean;
}

/**
 * The hit for the first wrong identifier of a kind, or `null`. On recognised text a value that becomes right when one
 * character is exchanged for a look-alike is taken as misread, and others are a note only; so are numbers that samples are filled with.
 */
export function hitOnWrong(document: Document, kind: IdentifierKind, wrong: WrongIdentifier): RuleHit | null {
  const all = printedIdentifiers(document, kind);
  for (const found of all) {
    if (found.check === 'valid' || isPlaceholder(found.value)) continue;
    const isExact = isExactText(document, found.page);
    if (!isExact && lookAlikesOf(found.value).some(wrong.isValid)) continue;
    return {
      severity: isExact ? 'CRITICAL' : 'INFO',
      explanation: `${wrong.name} ${found.value} on page ${found.page} has wrong check digits, so it can not exist. ${wrong.advice}`,
      evidence: [{ place: placeOf(found.page, found.words), text: found.value }],
      logOdds: isExact ? wrong.logOdds : wrong.logOdds / 4,
    };
  }
  const sample = all.find(({ value, check }) => check === 'invalid' && isPlaceholder(value));
  return sample ? placeholderHit(sample, wrong.name) : null;
}

/** Digits in a row, or one digit again and again: what samples and forms are filled with. */
function isPlaceholder(value: string): boolean {
  return /12345678|23456789|98765432|87654321|([1-9])\1{7}/.test(value);
}

function placeholderHit(found: PrintedIdentifier, name: string): RuleHit {
  return {
    severity: 'INFO',
    explanation: `${name} ${found.value} on page ${found.page} is a made-up number as samples have it. Ask the seller for the real one.`,
    evidence: [{ place: placeOf(found.page, found.words), text: found.value }],
    logOdds: 0.5,
  };
}

function isExactText(document: Document, page: number): boolean {
  return sourceOf(document, page) === 'text-layer' && (document.pdf?.largestImageShare ?? 0) < 0.8;
}
