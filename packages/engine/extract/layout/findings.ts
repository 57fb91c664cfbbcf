import type { Document } from '@vouch/core/document/document.ts';
import { chooseDateOrder } from '@vouch/core/dates/date-order.ts';
import { type FoundDate, findDates } from '@vouch/core/dates/find-dates.ts';
import { type DecimalMark, inferDecimalMark } from '@vouch/core/locale/decimal-mark.ts';
import type { PartyLabel } from '../labels/language-labels.ts';
import type { Amount } from './amounts/amount.ts';
import { findAmounts } from './amounts/find-amounts.ts';
import type { Cell, Row, Sheet } from './page/sheet.ts';
import { toSheet } from './page/to-sheet.ts';
import { type Lexicons, lexiconsFor, type ValueLabel } from './text/lexicons.ts';
import { type Spot, spotLabels } from './text/spot-labels.ts';
import { repairMonths } from './text/repair-months.ts';
import { tellLanguage } from './text/tell-language.ts';

/** A row with everything that was found on it. */
export interface ReadRow {
  readonly row: Row;
  readonly labels: readonly Spot<ValueLabel>[];
  readonly parties: readonly Spot<PartyLabel>[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly FoundDate[];
}

/** What was seen on the pages, before anything is decided. */
export interface Findings {
  readonly sheet: Sheet;
  readonly rows: readonly ReadRow[];
  /** ISO 639-1; `null` when undecided. */
  readonly language: string | null;
  readonly lexicons: Lexicons;
  readonly mark: DecimalMark | null;
  readonly dateOrder: 'dmy' | 'mdy';
}

/** Languages that group thousands by a blank. */
const BLANK_GROUPS: ReadonlySet<string> = new Set(['fr', 'pt']);

/** American addresses and month-first dates go together. */
const AMERICAN =
  /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,?\s\d{5}(?:-\d{4})?\b|\bU\.?S\.?A\b|\bUnited States\b/u;

/** Reads rows, labels, numbers and dates of a document. */
export function findAll(document: Pick<Document, 'pages'>): Findings {
  const sheet = toSheet(document);
  const language = tellLanguage(sheet);
  const lexicons = lexiconsFor(language);
  const mark = inferDecimalMark(numberTexts(sheet));
  const rows = sheet.rows.map((row) => readRow(row, sheet, { lexicons, mark, language }));
  const dates = rows.flatMap((row) => row.dates);
  return {
    sheet,
    rows,
    language,
    lexicons,
    mark,
    dateOrder: chooseDateOrder(dates, priorOrder(sheet, language)),
  };
}

function readRow(row: Row, sheet: Sheet, reading: Pick<Findings, 'lexicons' | 'mark' | 'language'>): ReadRow {
  const aspect = sheet.aspects.get(row.page) ?? 1;
  return {
    row,
    labels: spotLabels(row, reading.lexicons.values, sheet.isRecognised),
    parties: spotLabels(row, reading.lexicons.parties, sheet.isRecognised),
    amounts: findAmounts(row, {
      mark: reading.mark,
      isRecognised: sheet.isRecognised,
      aspect,
      groupsByBlank: BLANK_GROUPS.has(reading.language ?? ''),
    }),
    dates: sheet.isRecognised ? recognisedDates(row.text) : findDates(row.text),
  };
}

/** Dates with a misread month name, too; their text stays as printed. */
function recognisedDates(text: string): FoundDate[] {
  return findDates(repairMonths(text)).map((date) => ({ ...date, raw: text.slice(date.start, date.end) }));
}

/** What is found on one cell of a row alone: neighbours in other columns do not count. */
export function narrowTo({ row }: ReadRow, cell: Cell, findings: Findings): ReadRow {
  const heights = cell.words.map((word) => word.box.bottom - word.box.top).sort((a, b) => a - b);
  const textHeight = heights[heights.length >> 1] ?? row.textHeight;
  const narrow = { ...row, text: cell.text, words: cell.words, cells: [cell], box: cell.box, textHeight };
  return readRow(narrow, findings.sheet, findings);
}

function* numberTexts(sheet: Sheet): Generator<string> {
  for (const row of sheet.rows) {
    for (const match of row.text.matchAll(/(?<![\p{L}\d.,/-])\d[\d.,']*\d(?![\d/])/gu)) yield match[0];
  }
}

function priorOrder(sheet: Sheet, language: string | null): 'dmy' | 'mdy' {
  if (language !== 'en' && language !== null) return 'dmy';
  return sheet.rows.some((row) => AMERICAN.test(row.text)) ? 'mdy' : 'dmy';
}
