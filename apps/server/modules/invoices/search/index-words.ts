import type { OrganizationId } from '../../../platform/ids.ts';
import { cutWords } from './cut-words.ts';

/** Words by which one invoice can be found; more would make rows too large. */
const MOST_WORDS = 2_000;

/** Texts of an invoice, and the name of its customer, which may change without it. */
export interface SearchedTexts {
  readonly own: ReadonlyArray<string | null>;
  readonly customer: string | null;
}

/**
 * What stands before each word of an organization, so that searching one never walks through the words of others. It only keeps them apart
 * for speed: queries name the organization as well.
 */
export function wordTagOf(organizationId: OrganizationId): string {
  return organizationId.slice(-6);
}

/** The words of an invoice as PostgreSQL writes a tsvector: weight A for its own, C for those of its customer. */
export function toIndexWords(organizationId: OrganizationId, { own, customer }: SearchedTexts): string {
  return [
    ...distinctWords(own).map((word) => `'${wordTagOf(organizationId)}${word}':1A`),
    customerWords(organizationId, customer),
  ].join(' ');
}

/** The customer's part of the words of an invoice. */
export function customerWords(organizationId: OrganizationId, name: string | null): string {
  return distinctWords([name])
    .map((word) => `'${wordTagOf(organizationId)}${word}':2C`)
    .join(' ');
}

function distinctWords(texts: ReadonlyArray<string | null>): readonly string[] {
  const found = new Set<string>();
  for (const { words, joined } of texts.flatMap((text) => cutWords(text ?? ''))) {
    for (const word of words) found.add(word);
    if (joined !== null) found.add(joined);
    if (found.size >= MOST_WORDS) break;
  }
  return [...found].slice(0, MOST_WORDS);
}
