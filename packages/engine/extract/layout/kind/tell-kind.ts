import { findTime } from '@vouch/core/dates/find-time.ts';
import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';
import type { KindLabel } from '../../labels/language-labels.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { keyOf } from '../text/fold.ts';
import { type Spot, spotLabels } from '../text/spot-labels.ts';

/** What the paper is and how sure that is, 0 to 1. */
export interface ToldKind {
  readonly kind: DocumentKind;
  readonly confidence: number;
}

/** A heading stands in this upper part of the first page. */
const HEADING_ZONE = 0.45;
/** Repeating a word adds little. */
const MAX_POINTS_PER_KIND = 7;
const USUAL_ASPECT = 1.4;
/** Paper taller than this many times its width comes from a till. */
const NARROW_ASPECT = 1.7;
/** And this tall it is hardly anything else. */
const ROLL_ASPECT = 2.2;
const RECEIPT_FACTS: ReadonlySet<string> = new Set([
  'cash',
  'change',
  'rounding',
  'card',
  'roundedTotal',
  'tip',
]);
const INVOICE_FACTS: ReadonlySet<string> = new Set([
  'dueDate',
  'paymentTerms',
  'iban',
  'bic',
  'customerNumber',
  'invoiceDate',
  'deliveryDate',
]);

/** Tells the kind of paper by its headings, by words that go with a kind, and by its shape. */
export function tellKind(findings: Findings): ToldKind {
  const points = new Map<KindLabel, number>();
  const add = (kind: KindLabel, value: number) =>
    points.set(kind, Math.min(MAX_POINTS_PER_KIND, (points.get(kind) ?? 0) + value));
  for (const row of findings.rows) {
    for (const spot of spotLabels(row.row, findings.lexicons.kinds, findings.sheet.isRecognised)) {
      add(spot.meaning, pointsOf(spot, row));
    }
  }
  addFacts(findings, add);
  const paper = pointsOfPaper(findings);
  if (paper > 0) points.set('receipt', (points.get('receipt') ?? 0) + paper);
  return decide(points);
}

/** How much the shape of the paper speaks for a till, whatever words it carries. */
function pointsOfPaper(findings: Findings): number {
  if (findings.sheet.pageCount !== 1) return 0;
  const aspect = findings.sheet.aspects.get(1) ?? USUAL_ASPECT;
  if (aspect > ROLL_ASPECT) return 4;
  return aspect > NARROW_ASPECT || widthOfText(findings) < 0.5 ? 1.5 : 0;
}

function pointsOf(spot: Spot<KindLabel>, { row }: ReadRow): number {
  const cell = row.cells.find(
    (one) => one.box.left <= spot.box.left + 0.001 && one.box.right >= spot.box.right - 0.001,
  );
  const share = spot.length / Math.max(1, keyOf(cell?.text ?? row.text).length);
  const isHeading = row.leaf === 0 && row.middle < HEADING_ZONE && (share > 0.55 || spot.from === 0);
  if (isHeading) return 3 * spot.quality;
  return spot.meaning === 'receipt' || spot.meaning === 'invoice' ? 0.6 : 0.2;
}

type Add = (kind: KindLabel, value: number) => void;

function addFacts(findings: Findings, add: Add): void {
  for (const row of findings.rows) addRow(row, add);
  if (findings.sheet.pageCount > 1) add('invoice', 0.5);
  // Tills print the minute of the sale, offices the day.
  if (findings.rows.some((row) => row.dates.length > 0 && findTime(row.row.text))) add('receipt', 1.2);
}

function addRow(row: ReadRow, add: Add): void {
  for (const { meaning } of row.labels) {
    if (RECEIPT_FACTS.has(meaning)) add('receipt', row.amounts.length > 0 ? 1.2 : 0.3);
    if (INVOICE_FACTS.has(meaning)) add('invoice', 0.7);
  }
  if (row.parties.some((label) => label.meaning === 'buyer' && label.firstWord === 0)) add('invoice', 0.5);
}

/** Share of the page width between the leftmost and rightmost word. */
function widthOfText({ sheet }: Findings): number {
  const left = Math.min(1, ...sheet.rows.map((row) => row.box.left));
  const right = Math.max(0, ...sheet.rows.map((row) => row.box.right));
  return right - left;
}

function decide(points: ReadonlyMap<KindLabel, number>): ToldKind {
  const ranked = [...points].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] < 1) return { kind: 'unknown', confidence: 0.3 };
  const lead = first[1] - (second?.[1] ?? 0);
  return { kind: first[0], confidence: Math.min(0.97, 0.55 + 0.08 * lead + 0.02 * first[1]) };
}
