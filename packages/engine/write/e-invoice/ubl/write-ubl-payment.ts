import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import type { EInvoiceTransferAccount } from '@vouch/core/invoice/e-invoice-payment.ts';
import { element, group, optional } from '../xml-text.ts';
import type { UblKind } from './ubl-kind.ts';

/** The schema wants a card network; EN 16931 has no term for it. */
const NO_NETWORK = 'NA';

/** The ways to pay: one for every account, and one at least when anything is said. */
export function writeUblPaymentMeans(invoice: InvoiceTerms, kind: UblKind): readonly (string | null)[] {
  const dueDate = kind.root === 'CreditNote' ? invoice.dueDate : null;
  const [first = null, ...others] = invoice.transferAccounts;
  return [first, ...others].map((account, index) =>
    group('cac:PaymentMeans', [
      optional('cbc:PaymentMeansCode', invoice.paymentMeansCode, { name: invoice.paymentMeansText }),
      optional('cbc:PaymentDueDate', dueDate),
      optional('cbc:PaymentID', invoice.remittanceInformation),
      index === 0 ? cardAccount(invoice) : null,
      account && payeeAccount(account),
      index === 0 ? mandate(invoice) : null,
    ]),
  );
}

function cardAccount({ cardNumber, cardHolder }: InvoiceTerms): string | null {
  if (cardNumber === null && cardHolder === null) return null;
  return element('cac:CardAccount', [
    optional('cbc:PrimaryAccountNumberID', cardNumber),
    element('cbc:NetworkID', NO_NETWORK),
    optional('cbc:HolderName', cardHolder),
  ]);
}

function payeeAccount({ id, name, bic }: EInvoiceTransferAccount): string | null {
  return group('cac:PayeeFinancialAccount', [
    optional('cbc:ID', id),
    optional('cbc:Name', name),
    group('cac:FinancialInstitutionBranch', [optional('cbc:ID', bic)]),
  ]);
}

function mandate({ directDebit }: InvoiceTerms): string | null {
  return group('cac:PaymentMandate', [
    optional('cbc:ID', directDebit?.mandateReference ?? null),
    group('cac:PayerFinancialAccount', [optional('cbc:ID', directDebit?.debitedAccount ?? null)]),
  ]);
}
