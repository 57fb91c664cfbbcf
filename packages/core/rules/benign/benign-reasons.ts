import type { PdfFacts } from '../../document/pdf-facts.ts';
import type { RuleId } from '../registry.ts';
import type { RuleInput } from '../rule.ts';

/** An honest reason for what some checks find. */
export interface BenignReason {
  readonly id: string;
  /** Ends a finding's explanation: "…, which may explain it." */
  readonly words: string;
  /** Factor on the weight of findings that it may explain, above 0 and below 1. Proof of an edit is never among them. */
  readonly explains: Readonly<Partial<Record<RuleId, number>>>;
  readonly isThere: (input: RuleInput) => boolean;
}

const SCANNERS =
  /camscanner|adobe scan|genius scan|office lens|microsoft lens|swiftscan|scanbot|vflat|scansnap|naps2|paperport|turboscan|epson scan|hp scan|canon|xerox|ricoh|konica|kyocera|lexmark|brother|sharp/i;
const OFFICE =
  /microsoft.{0,20}word|microsoft.{0,20}excel|libreoffice|openoffice|\bpages\b|numbers|google docs|canva|apache fop/i;
/** Days around which the origin of a file says nothing against it. */
const ORIGIN = {
  'metadata-disagree': 0.3,
  'pdf-editor-named': 0.5,
  'file-younger-than-invoice': 0.3,
} as const;
const ABROAD =
  /reverse.charge|intra.?community|innergemeinschaftlich|intracommunautaire|intracomunitari|export|autoliquidation|inversione contabile|steuerschuldnerschaft/i;

/** Reasons in the order in which they are told. */
export const BENIGN_REASONS: readonly BenignReason[] = [
  {
    id: 'signed',
    words: 'The file is signed and unchanged since',
    explains: ORIGIN,
    isThere: ({ document }) =>
      document.pdf?.signatures.some(
        ({ integrity, coversWholeFile }) => integrity === 'intact' && coversWholeFile,
      ) ?? false,
  },
  {
    id: 'form-filled',
    words: 'The file is a form that was filled in',
    explains: { 'value-drawn-late': 0.4, 'odd-font': 0.6, 'active-content': 0.5, 'metadata-disagree': 0.3 },
    isThere: ({ document }) => document.pdf?.hasForm === true && hasTouch(document.pdf, 'form'),
  },
  {
    id: 'stamped',
    words: 'The page was stamped or commented on',
    explains: { 'metadata-disagree': 0.3, 'pdf-editor-named': 0.5 },
    isThere: ({ document }) =>
      document.pdf?.annotations.some(({ kind }) => ['stamp', 'text-note', 'highlight'].includes(kind)) ??
      false,
  },
  {
    id: 'scanned',
    words: 'The file was made by a scanner',
    explains: { 'metadata-disagree': 0.3, 'file-younger-than-invoice': 0.3, 'same-picture': 0.8 },
    isThere: ({ document: { pdf, image } }) =>
      SCANNERS.test(`${pdf?.producer ?? ''} ${pdf?.creator ?? ''} ${image?.software ?? ''}`.slice(0, 400)),
  },
  {
    id: 'typed-by-hand',
    words: 'The seller writes invoices with an office program, where slips happen',
    explains: {
      'line-product-mismatch': 0.8,
      'lines-sum-mismatch': 0.8,
      'tax-mismatch': 0.8,
      'metadata-disagree': 0.3,
    },
    isThere: ({ document: { pdf } }) =>
      OFFICE.test(`${pdf?.creator ?? ''} ${pdf?.producer ?? ''}`.slice(0, 400)),
  },
  {
    id: 'cross-border',
    words: 'It is a sale across a border',
    explains: {
      'currency-unusual': 0.4,
      'country-conflict': 0.5,
      'tax-name-foreign': 0.5,
      'tax-rate-unknown': 0.6,
    },
    isThere: ({ extraction }) => ABROAD.test(extraction.text.slice(0, 50_000)),
  },
];

function hasTouch(pdf: PdfFacts, touch: PdfFacts['revisions'][number]['touches'][number]): boolean {
  return pdf.revisions.some(({ touches }) => touches.includes(touch));
}
