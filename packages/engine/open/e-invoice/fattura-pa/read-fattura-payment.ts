import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { dayOf, decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

type Payment = Pick<
  InvoiceTerms,
  'dueDate' | 'paymentTerms' | 'iban' | 'bic' | 'paymentMeansCode' | 'transferAccounts' | 'amountDue'
>;

/**
 * How a FatturaPA is to be paid. Instalments and alternatives are listed as several payments: then no single amount is due, and
 * the first due date is given.
 */
export function readFatturaPayment(body: XmlElement, faults: Faults): Payment {
  const payments = allAt(body, 'DatiPagamento', 'DettaglioPagamento');
  const amounts = payments.map((payment) => at(payment, 'ImportoPagamento'));
  const dueDates = allAt(body, 'DatiPagamento', 'DettaglioPagamento', 'DataScadenzaPagamento');
  const first = (name: string) => textAt(body, 'DatiPagamento', 'DettaglioPagamento', name);
  return {
    dueDate: dueDates.map((date) => dayOf(date, faults)).find((day) => day !== null) ?? null,
    paymentTerms: textAt(body, 'DatiPagamento', 'CondizioniPagamento'),
    iban: first('IBAN'),
    bic: first('BIC'),
    paymentMeansCode: first('ModalitaPagamento'),
    transferAccounts: payments.flatMap((payment) => {
      const id = textAt(payment, 'IBAN');
      const name = textAt(payment, 'Beneficiario');
      return id === null ? [] : [{ id, name, bic: textAt(payment, 'BIC') }];
    }),
    amountDue: amounts.length === 1 ? decimalOf(amounts[0] ?? null, faults) : null,
  };
}
