import type { EInvoicePayment, InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import type { EInvoiceDirectDebit, EInvoiceTransferAccount } from '@vouch/core/invoice/e-invoice-payment.ts';
import { dayOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const MEANS = 'SpecifiedTradeSettlementPaymentMeans';
const TERMS = 'SpecifiedTradePaymentTerms';

/** Payment terms and means of a Cross Industry Invoice; where several are given, the first that says something. */
export function readCiiPayment(
  settlement: XmlElement | null,
  faults: Faults,
): EInvoicePayment & Pick<InvoiceTerms, 'dueDate' | 'paymentTerms'> {
  const dueDates = allAt(settlement, TERMS, 'DueDateDateTime');
  const descriptions = allAt(settlement, TERMS).flatMap((term) => textAt(term, 'Description') ?? []);
  const card = 'ApplicableTradeSettlementFinancialCard';
  return {
    dueDate: dueDates.map((date) => dayOf(date, faults)).find((day) => day !== null) ?? null,
    paymentTerms: descriptions.length === 0 ? null : descriptions.join('\n'),
    paymentMeansCode: textAt(settlement, MEANS, 'TypeCode'),
    paymentMeansText: textAt(settlement, MEANS, 'Information'),
    remittanceInformation: textAt(settlement, 'PaymentReference'),
    iban: textAt(settlement, MEANS, 'PayeePartyCreditorFinancialAccount', 'IBANID'),
    bic: textAt(settlement, MEANS, 'PayeeSpecifiedCreditorFinancialInstitution', 'BICID'),
    transferAccounts: allAt(settlement, MEANS).flatMap(transferAccount),
    cardNumber: textAt(settlement, MEANS, card, 'ID'),
    cardHolder: textAt(settlement, MEANS, card, 'CardholderName'),
    directDebit: directDebit(settlement),
  };
}

function transferAccount(means: XmlElement): readonly EInvoiceTransferAccount[] {
  const account = at(means, 'PayeePartyCreditorFinancialAccount');
  if (account === null) return [];
  return [
    {
      id: textAt(account, 'IBANID') ?? textAt(account, 'ProprietaryID'),
      name: textAt(account, 'AccountName'),
      bic: textAt(means, 'PayeeSpecifiedCreditorFinancialInstitution', 'BICID'),
    },
  ];
}

function directDebit(settlement: XmlElement | null): EInvoiceDirectDebit | null {
  const debit = {
    mandateReference: textAt(settlement, TERMS, 'DirectDebitMandateID'),
    creditorId: textAt(settlement, 'CreditorReferenceID'),
    debitedAccount: textAt(settlement, MEANS, 'PayerPartyDebtorFinancialAccount', 'IBANID|ProprietaryID'),
  };
  return Object.values(debit).every((value) => value === null) ? null : debit;
}
