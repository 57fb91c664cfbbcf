import { failure, ok } from '@vouch/core/errors/document-error.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';

/** Characters of one XML file; embedded attachments in Base64 count too. */
export const MAX_XML_CHARACTERS = 24 * 1024 * 1024;
/** Opening brackets of one XML file: about two for each element. */
const MAX_BRACKETS = 1_000_000;

/**
 * Refuses XML that could harm a parser, before any parser sees it: document type and entity declarations, and files over the
 * bounds. One linear scan; comments and CDATA are stepped over.
 */
export function guardXml(text: string): Result<string> {
  if (text.length > MAX_XML_CHARACTERS) {
    return failure('too-large', 'The XML file is too large. Send an invoice of less than 24 MB.');
  }
  if (hasDeclarations(text)) {
    return failure(
      'unsafe-xml',
      'The XML declares a document type or entities, which invoices may not. Send it without them.',
    );
  }
  if (countBrackets(text) > MAX_BRACKETS) {
    return failure('unsafe-xml', 'The XML holds more elements than an invoice can. Send a single invoice.');
  }
  return ok(text);
}

function hasDeclarations(text: string): boolean {
  let position = text.indexOf('<!');
  while (position >= 0) {
    const end = endOfHarmlessMarkup(text, position);
    if (end === null) return true;
    position = text.indexOf('<!', end);
  }
  return false;
}

function endOfHarmlessMarkup(text: string, start: number): number | null {
  if (text.startsWith('<!--', start)) return endAfter(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return endAfter(text, ']]>', start + 9);
  return null;
}

function endAfter(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

function countBrackets(text: string): number {
  let count = 0;
  for (let position = text.indexOf('<'); position >= 0 && count <= MAX_BRACKETS; count += 1) {
    position = text.indexOf('<', position + 1);
  }
  return count;
}
