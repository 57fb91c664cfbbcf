import { addDays } from '../add-days.ts';
import type { SampleInvoice, Words } from '../plan/sample-document.ts';
import type { Random } from '../random.ts';
import { PAPER_WORDS } from './paper-words.ts';
import type { TitledKind } from './paper-words.ts';

/** Makes another paper of a planned invoice: the same people and goods under its own title, number and dates. */
export function planPaper(invoice: SampleInvoice, kind: TitledKind, random: Random): SampleInvoice {
  const choice = PAPER_WORDS[kind][invoice.locale.language];
  const words: Words = {
    ...invoice.words,
    invoice: random.fork('title').pick(choice.title),
    invoiceNumber: random.fork('number label').pick(choice.number),
    invoiceDate: invoice.words.receiptDate,
    dueDate: random.fork('second date').pick(choice.secondDate),
    // Nothing but an invoice asks for payment within days.
    terms: kind === 'quote' ? invoice.words.terms : '',
  };
  const number = `${random.fork('prefix').pick(PREFIXES[kind])}${random.fork('number').digits(5)}`;
  return {
    ...invoice,
    words,
    number,
    ...(kind === 'credit-note' ? { dueDate: addDays(invoice.issueDate, -invoice.termDays) } : {}),
    orderReference: kind === 'order' ? null : invoice.orderReference,
  };
}

const PREFIXES: Readonly<Record<TitledKind, readonly string[]>> = {
  'credit-note': ['CN-', 'GS', 'AV-', ''],
  quote: ['Q-', 'AN', 'D', ''],
  order: ['PO-', 'B', ''],
  'delivery-note': ['DN-', 'L', ''],
  statement: ['', 'K'],
};
