import type { EInvoicePayment, InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import type { EInvoiceDirectDebit } from '@vouch/core/invoice/e-invoice-payment.ts';
import { dayOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, attributeOf, textAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readUblIds, SEPA } from './read-ubl-party.ts';

const MEANS = 'PaymentMeans';
const ACCOUNT = 'PayeeFinancialAccount';

/** Payment terms and means of a UBL document. A credit note has no due date of its own: it stands with the payment means. */
export function readUblPayment(
  root: XmlElement,
  faults: Faults,
): EInvoicePayment & Pick<InvoiceTerms, 'dueDate' | 'paymentTerms'> {
  const dueDate = at(root, 'DueDate') ?? at(root, MEANS, 'PaymentDueDate');
  const terms = allAt(root, 'PaymentTerms', 'Note').flatMap((note) => textOf(note) ?? []);
  return {
    dueDate: dayOf(dueDate, faults),
    paymentTerms: terms.length === 0 ? null : terms.join('\n'),
    paymentMeansCode: textAt(root, MEANS, 'PaymentMeansCode'),
    paymentMeansText: attributeOf(at(root, MEANS, 'PaymentMeansCode'), 'name'),
    remittanceInformation: textAt(root, MEANS, 'PaymentID'),
    iban: textAt(root, MEANS, ACCOUNT, 'ID'),
    bic: textAt(root, MEANS, ACCOUNT, 'FinancialInstitutionBranch', 'ID'),
    transferAccounts: allAt(root, MEANS, ACCOUNT).map((account) => ({
      id: textAt(account, 'ID'),
      name: textAt(account, 'Name'),
      bic: textAt(account, 'FinancialInstitutionBranch', 'ID'),
    })),
    cardNumber: textAt(root, MEANS, 'CardAccount', 'PrimaryAccountNumberID'),
    cardHolder: textAt(root, MEANS, 'CardAccount', 'HolderName'),
    directDebit: directDebit(root),
  };
}

function directDebit(root: XmlElement): EInvoiceDirectDebit | null {
  const ids = [
    ...readUblIds(at(root, 'AccountingSupplierParty', 'Party')),
    ...readUblIds(at(root, 'PayeeParty')),
  ];
  const debit = {
    mandateReference: textAt(root, MEANS, 'PaymentMandate', 'ID'),
    creditorId: ids.find(({ scheme }) => scheme === SEPA)?.id ?? null,
    debitedAccount: textAt(root, MEANS, 'PaymentMandate', 'PayerFinancialAccount', 'ID'),
  };
  return Object.values(debit).every((value) => value === null) ? null : debit;
}
