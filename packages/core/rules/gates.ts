import type { FieldName } from '../extraction/extraction.ts';
import type { Gate } from './rule.ts';

/** Applies to PDF files only. */
export const onlyPdf: Gate = ({ document }) => (document.pdf === null ? 'The file is not a PDF.' : null);

/** Applies to files that hold a signature. */
export const onlySigned: Gate = ({ document }) =>
  (document.pdf?.signatures.length ?? 0) > 0 ? null : 'The file is not signed.';

/** Applies to pictures that carry content credentials. */
export const onlyWithCredentials: Gate = ({ document }) =>
  document.image?.credentials ? null : 'The file carries no content credentials.';

/** Applies where all of these fields were found. */
export function needsFields(...names: readonly FieldName[]): Gate {
  return ({ invoice }) =>
    names.every((name) => invoice.fields[name] !== undefined)
      ? null
      : 'The values to compare were not found.';
}

/** The first reason that any of the gates gives. */
export function allOf(...gates: readonly Gate[]): Gate {
  return (input) => {
    for (const gate of gates) {
      const reason = gate(input);
      if (reason !== null) return reason;
    }
    return null;
  };
}
