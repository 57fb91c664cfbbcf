import type { InvoiceTerms } from '../invoice-terms.ts';
import { dayOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

type Payment = Pick<InvoiceTerms, 'dueDate' | 'paymentTerms' | 'iban' | 'bic' | 'paymentMeansCode'>;

/** Payment terms and means of a Cross Industry Invoice; where several are given, the first that says something. */
export function readCiiPayment(settlement: XmlElement | null, faults: Faults): Payment {
  const means = 'SpecifiedTradeSettlementPaymentMeans';
  const terms = allAt(settlement, 'SpecifiedTradePaymentTerms');
  const dueDates = allAt(settlement, 'SpecifiedTradePaymentTerms', 'DueDateDateTime');
  const descriptions = terms.flatMap((term) => textAt(term, 'Description') ?? []);
  return {
    dueDate: dueDates.map((date) => dayOf(date, faults)).find((day) => day !== null) ?? null,
    paymentTerms: descriptions.length === 0 ? null : descriptions.join('\n'),
    iban: textAt(settlement, means, 'PayeePartyCreditorFinancialAccount', 'IBANID'),
    bic: textAt(settlement, means, 'PayeeSpecifiedCreditorFinancialInstitution', 'BICID'),
    paymentMeansCode: textAt(settlement, means, 'TypeCode'),
  };
}
