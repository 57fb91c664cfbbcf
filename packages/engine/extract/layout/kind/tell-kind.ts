import { findTime } from '@vouch/core/dates/find-time.ts';
import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';
import type { KindLabel } from '../../labels/language-labels.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { findNamed, type Named } from './find-title.ts';
import { tellsNoMoney } from './tells-no-money.ts';

/** What the paper is and how sure that is, 0 to 1. */
export interface ToldKind {
  readonly kind: DocumentKind;
  readonly confidence: number;
}

/** Repeating a word adds little. */
const MAX_POINTS_PER_KIND = 7;
/** A word that names a kind, but not as a title. */
const MENTION = { receipt: 0.6, other: 0.3 } as const;
const MAX_MENTIONS = 1.5;
/** A word with more points stands like a title. */
const TITLE = 3;
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
/** They stand on every paper of an office, whatever its title. */
const OFFICE_FACTS: ReadonlySet<string> = new Set([
  'dueDate',
  'paymentTerms',
  'iban',
  'bic',
  'customerNumber',
  'invoiceDate',
  'deliveryDate',
]);

/**
 * Tells the kind of paper: a till's or an office's by the words that go with it and by its shape, and which of an office's by its
 * title. A paper that names no kind and no money is none of them.
 */
export function tellKind(findings: Findings): ToldKind {
  const named = findNamed(findings);
  const receipt = receiptPoints(findings, named);
  const [office, second] = officeKinds(named);
  const officePoints = Math.min(MAX_POINTS_PER_KIND, office.points + officeFacts(findings));
  const isTitled = named.some(({ title }) => title >= TITLE);
  if (!isTitled && tellsNoMoney(findings)) return { kind: 'other', confidence: 0.7 };
  if (Math.max(receipt, officePoints) < 1) return { kind: 'unknown', confidence: 0.3 };
  if (receipt > officePoints) return told('receipt', receipt, officePoints);
  return told(office.kind, officePoints, Math.max(receipt, second?.points ?? 0));
}

function told(kind: KindLabel, points: number, next: number): ToldKind {
  return { kind, confidence: Math.min(0.97, 0.55 + 0.08 * (points - next) + 0.02 * points) };
}

function receiptPoints(findings: Findings, named: readonly Named[]): number {
  const words = named
    .filter(({ meaning }) => meaning === 'receipt')
    .reduce((sum, { title }) => sum + (title >= TITLE ? TITLE : MENTION.receipt), 0);
  const facts = findings.rows.reduce((sum, row) => sum + receiptFacts(row), 0);
  // Tills print the minute of the sale, offices the day.
  const hasTime = findings.rows.some((row) => row.dates.length > 0 && findTime(row.row.text));
  return Math.min(MAX_POINTS_PER_KIND, words + facts + (hasTime ? 1.2 : 0)) + pointsOfPaper(findings);
}

function receiptFacts(row: ReadRow): number {
  const facts = row.labels.filter(({ meaning }) => RECEIPT_FACTS.has(meaning));
  return facts.length * (row.amounts.length > 0 ? 1.2 : 0.3);
}

interface Ranked {
  readonly kind: KindLabel;
  readonly points: number;
}

/** The kinds of an office, likeliest first: by the best title, then by how often they are named. An invoice when none is named. */
function officeKinds(named: readonly Named[]): readonly [Ranked, ...Ranked[]] {
  const groups = Map.groupBy(
    named.filter(({ meaning }) => meaning !== 'receipt'),
    ({ meaning }) => meaning,
  );
  const ranked = [...groups]
    .map(([kind, all]) => ({ kind, points: pointsOf(all, kind) }))
    .sort((a, b) => b.points - a.points);
  const [first, ...others] = ranked;
  return first ? [first, ...others] : [{ kind: 'invoice', points: 0 }];
}

function pointsOf(all: readonly Named[], kind: KindLabel): number {
  const mention = kind === 'invoice' ? MENTION.receipt : MENTION.other;
  return Math.max(...all.map(({ title }) => title)) + Math.min(MAX_MENTIONS, mention * all.length);
}

function officeFacts({ rows, sheet }: Findings): number {
  const facts = rows.reduce((sum, row) => sum + officeFactsOf(row), 0);
  return facts + (sheet.pageCount > 1 ? 0.5 : 0);
}

function officeFactsOf({ labels, parties }: ReadRow): number {
  const facts = labels.filter(({ meaning }) => OFFICE_FACTS.has(meaning));
  const hasBuyer = parties.some((label) => label.meaning === 'buyer' && label.firstWord === 0);
  return facts.length * 0.7 + (hasBuyer ? 0.5 : 0);
}

/** How much the shape of the paper speaks for a till, whatever words it carries. */
function pointsOfPaper(findings: Findings): number {
  if (findings.sheet.pageCount !== 1) return 0;
  const [aspect = USUAL_ASPECT] = findings.sheet.aspects.values();
  if (aspect > ROLL_ASPECT) return 4;
  return aspect > NARROW_ASPECT || widthOfText(findings) < 0.5 ? 1.5 : 0;
}

/** Share of the page width between the leftmost and rightmost word. */
function widthOfText({ sheet }: Findings): number {
  const left = Math.min(1, ...sheet.rows.map((row) => row.box.left));
  const right = Math.max(0, ...sheet.rows.map((row) => row.box.right));
  return right - left;
}
