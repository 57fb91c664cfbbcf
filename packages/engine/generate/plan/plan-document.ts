import { addDays } from '../add-days.ts';
import { makeInvoiceNumber, makeReceiptNumber } from '../invent/document-number.ts';
import { makeCompany } from '../invent/company.ts';
import type { Random } from '../random.ts';
import { chooseWords } from './choose-words.ts';
import type { PlanContext } from './plan-context.ts';
import { planBuyer } from './plan-buyer.ts';
import { planLines } from './plan-lines.ts';
import { planTender } from './plan-tender.ts';
import type { SampleInvoice, SampleReceipt } from './sample-document.ts';
import { planExtras, totalInvoice } from './total-invoice.ts';
import { totalReceipt } from './total-receipt.ts';

const DAYS_BACK = 360;

/** Plans an invoice. */
export function planInvoice(context: PlanContext, random: Random): SampleInvoice {
  const { complexity, locale } = context;
  const base = planBase(context, random);
  const extras = planExtras(
    { hasDiscounts: complexity.hasDiscounts, standardRate: locale.taxRates.standard },
    random.fork('extras'),
  );
  const termDays = random.fork('term').pick([7, 14, 30, 30, 45, 60]);
  const references = random.fork('references');
  const when = <T>(value: T) => (complexity.hasReferences ? value : null);
  return {
    ...base,
    kind: 'invoice',
    number: makeInvoiceNumber(base.issueDate, random.fork('number')),
    buyer: planBuyer(locale, base.seller.name, random.fork('buyer')),
    termDays,
    dueDate: addDays(base.issueDate, termDays),
    deliveryDate: when(addDays(base.issueDate, -references.int(0, 12))),
    orderReference: when(`${references.pick(['PO', 'B', 'O'])}-${references.digits(6)}`),
    customerNumber: when(references.digits(5)),
    totals: totalInvoice(base.lines, extras),
  };
}

/** Plans a till receipt. */
export function planReceipt(context: PlanContext, random: Random): SampleReceipt {
  const base = planBase(context, random);
  const { locale, business } = context;
  const clock = random.fork('time');
  const totals = locale.pricesIncludeTax
    ? totalReceipt(base.lines)
    : totalInvoice(base.lines, NO_EXTRAS(locale.taxRates.standard));
  return {
    ...base,
    kind: 'receipt',
    number: makeReceiptNumber(random.fork('number')),
    time: `${String(clock.int(8, 21)).padStart(2, '0')}:${String(clock.int(0, 59)).padStart(2, '0')}`,
    servedBy: clock.pick(locale.people).split(' ')[0] ?? '',
    totals,
    tender: planTender(totals.gross, business.takesTips, random.fork('tender')),
  };
}

const NO_EXTRAS = (shippingRate: PlanContext['locale']['taxRates']['standard']) => ({
  discountPercent: null,
  shipping: null,
  shippingRate,
  paidPercent: null,
});

function planBase(context: PlanContext, random: Random) {
  const { locale, business, complexity, referenceDay, companyName } = context;
  return {
    locale,
    business,
    complexity,
    words: chooseWords(locale, random.fork('words')),
    seller: makeCompany({ locale, business }, random.fork('seller'), companyName),
    issueDate: addDays(referenceDay, -random.fork('date').int(0, DAYS_BACK)),
    lines: planLines(context, random.fork('lines')),
  };
}
