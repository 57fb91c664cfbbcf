import type { FieldName } from '../extraction/extraction.ts';
import { fieldOfWord } from './field-words.ts';
import { MOST_DOCUMENTS, type TruthDocument, TruthError } from './truth.ts';

/**
 * Truth as one JSON object a line: `file`, `fields` by name with a text, an object with the text in `value` (as `vouch generate` writes), or
 * `null` where the document has none; and `alt`, lists of further right values. @throws TruthError with the line that can't be read.
 */
export function readTruthLines(text: string): readonly TruthDocument[] {
  const lines = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  if (lines.length > MOST_DOCUMENTS)
    throw new TruthError(`At most ${MOST_DOCUMENTS} documents can be compared at once.`);
  return lines.map(({ line, number }) => {
    const entry = parsed(line);
    if (entry === null || typeof entry['file'] !== 'string' || !isRecord(entry['fields'])) {
      throw new TruthError(`Line ${number} of the truth needs a "file" and its "fields".`);
    }
    return { file: entry['file'], fields: fieldsOf(entry['fields'], entry['alt'], number) };
  });
}

type JsonRecord = Readonly<Record<string, unknown>>;

function fieldsOf(fields: JsonRecord, alt: unknown, lineNumber: number): TruthDocument['fields'] {
  const more = isRecord(alt) ? alt : {};
  const entries = Object.entries(fields).map(([word, wanted]) => {
    const field = fieldOfWord(word);
    if (field === null)
      throw new TruthError(`Line ${lineNumber} of the truth names an unknown field, "${word.slice(0, 60)}".`);
    return [field, [...valuesOf(wanted), ...valuesOf(more[word])]] as const satisfies readonly [
      FieldName,
      readonly string[],
    ];
  });
  return Object.fromEntries(entries);
}

function valuesOf(wanted: unknown): readonly string[] {
  if (Array.isArray(wanted)) return wanted.flatMap(valuesOf);
  if (isRecord(wanted)) return valuesOf(wanted['value']);
  const text = typeof wanted === 'string' || typeof wanted === 'number' ? String(wanted).trim() : '';
  return text === '' ? [] : [text];
}

function parsed(line: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
