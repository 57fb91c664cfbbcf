import type { Word } from '@vouch/core/document/document.ts';
import { CURRENCY_SIGNS } from '../amounts/currency-signs.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { valuesAfter } from '../facts/value-after.ts';

/** The currency of a document with the words that say so. */
export interface ToldCurrency {
  readonly code: string;
  readonly raw: string;
  readonly words: readonly Word[];
  readonly page: number;
  readonly points: number;
}

/** Words and numbers that only occur in one country which writes its currency as "$". */
const DOLLAR_COUNTRIES: readonly (readonly [string, RegExp])[] = [
  ['USD', /\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b|\bUSA\b|\bUnited States\b|\bU\.S\.A?\b/u],
  ['SGD', /\bSingapore\s?\d{6}\b|\bSingapore\b/iu],
  ['AUD', /\bABN[:\s]|\b(?:NSW|VIC|QLD|TAS)\s\d{4}\b|\bAustralia\b/u],
  ['CAD', /\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b|\bCanada\b/u],
  ['NZD', /\bNew Zealand\b/iu],
  ['MYR', /\bsdn\.?\s?bhd\b|\bmalaysia\b|\bkuala lumpur\b|\bselangor\b|\bjohor\b/iu],
  ['MXN', /\bM[eé]xico\b|\bRFC[:\s]/u],
];
const STATED_POINTS = 5;
const CODE_POINTS = 2;
const SIGN_POINTS = 1;

/** The currency that labels, codes and signs beside amounts agree on; `null` when nothing says it or "$" stays open. */
export function tellCurrency(findings: Findings): ToldCurrency | null {
  const votes = new Map<string, ToldCurrency>();
  const vote = (told: ToldCurrency) => {
    const known = votes.get(told.code);
    votes.set(told.code, known ? { ...known, points: known.points + told.points } : told);
  };
  for (const row of findings.rows) {
    for (const told of [...stated(row, findings), ...beside(row, findings), ...inWords(row)]) vote(told);
  }
  const [first, second] = [...votes.values()].sort((a, b) => b.points - a.points);
  if (!first || (second && second.points >= first.points)) return null;
  return first;
}

/** "Currency: EUR". */
function stated(row: ReadRow, findings: Findings): ToldCurrency[] {
  const label = row.labels.find((one) => one.meaning === 'currency');
  const word = label ? valuesAfter(label, row, findings)[0]?.words[0] : undefined;
  const raw = word?.text.replace(/[():]/g, '') ?? '';
  const code = CURRENCY_SIGNS[raw.toUpperCase()];
  return word && code ? [{ code, raw, words: [word], page: row.row.page, points: STATED_POINTS }] : [];
}

function beside({ row, amounts }: ReadRow, findings: Findings): ToldCurrency[] {
  return amounts.flatMap((amount) => {
    if (amount.currency === null || amount.decimals === 0) return [];
    const code =
      CURRENCY_SIGNS[amount.currency.toUpperCase()] ?? (amount.currency === '$' ? dollarOf(findings) : null);
    const words = wordsWith(
      amount.currency,
      row.words.slice(Math.max(0, amount.firstWord - 1), amount.lastWord + 2),
    );
    const points = amount.currency.length >= 2 ? CODE_POINTS : SIGN_POINTS;
    return code ? [{ code, raw: amount.currency, words, page: row.page, points }] : [];
  });
}

/** Of the words around an amount the one that is its sign, else those that hold it, else all. */
function wordsWith(sign: string, words: readonly Word[]): readonly Word[] {
  const alone = words.find((word) => word.text === sign);
  if (alone) return [alone];
  const holding = words.filter((word) => word.text.includes(sign));
  return holding.length > 0 ? holding : words;
}

/** Codes in heads such as "Amount (RM)" or "Total in EUR". */
function inWords({ row }: ReadRow): ToldCurrency[] {
  return row.words.flatMap((word) => {
    const match = /(?:^|[(/])(EUR|USD|GBP|CHF|MYR|RM|SGD|AUD|CAD|€|£)(?:[):/]|$)/u.exec(word.text);
    const raw = match?.[1];
    const code = raw ? CURRENCY_SIGNS[raw] : null;
    return raw && code ? [{ code, raw, words: [word], page: row.page, points: SIGN_POINTS }] : [];
  });
}

function dollarOf({ sheet }: Findings): string | null {
  const text = sheet.rows.map((row) => row.text).join('\n');
  const countries = DOLLAR_COUNTRIES.filter(([, pattern]) => pattern.test(text)).map(([code]) => code);
  return countries.length === 1 ? (countries[0] ?? null) : null;
}
