import type { PdfFacts } from '../../document/pdf-facts.ts';
import type { RuleId } from '../registry.ts';
import type { RuleInput } from '../rule.ts';

/** Checks that show a change of the page itself: what a document says of its making explains none of them away. */
type ShowsChange =
  | 'text-changed-later'
  | 'text-covered'
  | 'changed-after-signing'
  | 'signature-broken'
  | 'mixed-digits'
  | 'odd-font'
  | 'value-drawn-late'
  | 'edited-word'
  | 'preview-differs'
  | 'hidden-text'
  | 'hidden-instruction';

/**
 * An honest reason for what some checks find. All but a trusted signature can be written by whoever forges, so a reason lowers one finding
 * of a family only, and never one that shows a change.
 */
export interface BenignReason {
  readonly id: string;
  /** Ends a finding's explanation: "…, which may explain it." */
  readonly words: string;
  /** Factor on the weight of findings that it may explain, above 0 and below 1. */
  readonly explains: Readonly<Partial<Record<Exclude<RuleId, ShowsChange>, number>>>;
  readonly isThere: (input: RuleInput) => boolean;
}

const SCANNERS =
  /camscanner|adobe scan|genius scan|office lens|microsoft lens|swiftscan|scanbot|vflat|scansnap|naps2|paperport|turboscan|epson scan|hp scan|canon|xerox|ricoh|konica|kyocera|lexmark|brother|sharp/i;
/** Scanners make files whose pages are one picture; a page of text that names a scanner was not scanned. */
const SCAN_FROM = 0.5;
const OFFICE =
  /microsoft.{0,20}word|microsoft.{0,20}excel|libreoffice|openoffice|\bpages\b|numbers|google docs|canva|apache fop/i;
/** Days around which the origin of a file says nothing against it. */
const ORIGIN = {
  'metadata-disagree': 0.3,
  'pdf-editor-named': 0.5,
  'file-younger-than-invoice': 0.3,
} as const;
/** What only a sale across a border is called, in the words of tax law. */
const ABROAD =
  /reverse.charge|intra.?community|innergemeinschaftlich|intracommunautaire|intracomunitari|autoliquidation|inversione contabile|steuerschuldnerschaft/i;
const EXPORT = String.raw`(?<!\p{L})(?:exports?|exportation|exportación|esportazione|ausfuhr(?:lieferung)?)(?!\p{L})`;
const TAX_FREE = String.raw`(?<![\p{L}\d.,])(?:0\s?%|exempt|zero.rated|(?:tax|vat|gst|duty).free|igst|steuerfrei|steuerbefreit|umsatzsteuerfrei|exonér|exent|esent|non imponibile)`;
/** An export that is named in one line with its freedom from tax: "export" alone is a word of many programs and goods. */
const TAX_FREE_EXPORT = new RegExp(`${EXPORT}.{0,60}${TAX_FREE}|${TAX_FREE}.{0,60}${EXPORT}`, 'iu');

/** Reasons in the order in which they are told. */
export const BENIGN_REASONS: readonly BenignReason[] = [
  {
    id: 'signed',
    words: 'The file is signed by someone whom you trust, and unchanged since',
    explains: ORIGIN,
    isThere: ({ document }) =>
      document.pdf?.signatures.some(
        ({ integrity, coversWholeFile, isTrusted }) =>
          integrity === 'intact' && coversWholeFile && isTrusted === true,
      ) ?? false,
  },
  {
    id: 'form-filled',
    words: 'The file is a form that was filled in',
    explains: { 'active-content': 0.5, 'metadata-disagree': 0.3 },
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
      (pdf === null || pdf.largestImageShare > SCAN_FROM) &&
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
    isThere: ({ extraction }) => {
      const text = extraction.text.slice(0, 50_000);
      return ABROAD.test(text) || TAX_FREE_EXPORT.test(text);
    },
  },
];

function hasTouch(pdf: PdfFacts, touch: PdfFacts['revisions'][number]['touches'][number]): boolean {
  return pdf.revisions.some(({ touches }) => touches.includes(touch));
}
