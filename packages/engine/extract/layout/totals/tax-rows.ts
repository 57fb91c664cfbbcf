import type { Amount } from '../amounts/amount.ts';
import { isMoney } from '../amounts/amount.ts';
import type { Findings, ReadRow } from '../findings.ts';

/** One printed row of the tax breakdown. */
export interface FoundTaxRow {
  readonly rate: Amount | null;
  readonly base: Amount | null;
  readonly amount: Amount;
}

/** Rates above this are no value added tax. */
const MAX_RATE = 40;
const MAX_ROWS = 12;
/** Rows between the head of a breakdown and its rows. */
const HEAD_REACH = 6;

/**
 * The tax breakdown: rows with a rate and a base and tax that agree with it, or with a tax label, a rate and one amount that
 * is no more than a share of the total.
 */
export function findTaxRows(findings: Findings, totalCents: number | null): FoundTaxRow[] {
  const found: FoundTaxRow[] = [];
  for (const row of findings.rows) {
    const one = fromTriple(row, isUnderTaxHead(row, findings)) ?? fromLabel(row, totalCents);
    if (one && !found.some((other) => isSame(other, one))) found.push(one);
  }
  return found.slice(0, MAX_ROWS);
}

/** Base × rate = tax on one row, in any order of the columns; the gross amount may stand there too. */
function fromTriple(row: ReadRow, isUnderHead: boolean): FoundTaxRow | null {
  const money = row.amounts.filter((amount) => isMoney(amount) && !amount.isPercent);
  if (money.length < 2 || money.length > 4) return null;
  for (const rate of row.amounts.filter(isRate)) {
    for (const base of money) {
      const amount = money.find((one) => one !== base && one !== rate && isTaxOf(base, rate, one));
      if (amount && base !== rate && (isUnderHead || hasTaxWord(row, rate))) return { rate, base, amount };
    }
  }
  return null;
}

/** "VAT 20% 117.40", "MwSt A 7,00% 0,39". */
function fromLabel(row: ReadRow, totalCents: number | null): FoundTaxRow | null {
  const label = row.labels.find((one) => one.meaning === 'taxTotal');
  const rate = row.amounts.find((amount) => amount.isPercent && isRate(amount));
  const money = row.amounts.filter((amount) => isMoney(amount) && amount !== rate);
  const [amount] = money;
  if (!label || !rate || !amount || money.length !== 1) return null;
  const isShare = totalCents === null || Math.abs(amount.cents) * 3 <= Math.abs(totalCents);
  return isShare ? { rate, base: null, amount } : null;
}

function isRate(amount: Amount): boolean {
  return Number(amount.value) >= 0 && Number(amount.value) <= MAX_RATE && amount.currency === null;
}

function isTaxOf(base: Amount, rate: Amount, amount: Amount): boolean {
  if (base.cents === 0 || (Number(rate.value) === 0 && amount.cents !== 0)) return false;
  return Math.abs((base.cents * Number(rate.value)) / 100 - amount.cents) <= 1.5;
}

/** A rate without a per cent sign needs a tax label on the row (or a head above it): items multiply out too. */
function hasTaxWord(row: ReadRow, rate: Amount): boolean {
  return rate.isPercent || row.labels.some((label) => label.meaning === 'taxTotal');
}

/** Whether a row without money that speaks of tax stands a few rows above. */
function isUnderTaxHead({ row }: ReadRow, { rows }: Findings): boolean {
  const above = rows.slice(Math.max(0, row.index - HEAD_REACH), row.index);
  return above.some(
    (one) => !one.amounts.some(isMoney) && one.labels.some((label) => label.meaning === 'taxTotal'),
  );
}

function isSame(a: FoundTaxRow, b: FoundTaxRow): boolean {
  return a.amount.cents === b.amount.cents && a.rate?.value === b.rate?.value;
}
