import type { EInvoicePayment } from '@vouch/core/invoice/e-invoice.ts';
import type { EInvoiceTransferAccount } from '@vouch/core/invoice/e-invoice-payment.ts';
import { group, optional } from '../xml-text.ts';

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;

/** The ways to pay: one for every account, and one at least when anything is said. */
export function writeCiiPaymentMeans(payment: EInvoicePayment): readonly (string | null)[] {
  const accounts = payment.transferAccounts;
  const [first = null, ...others] = accounts;
  return [first, ...others].map((account, index) =>
    group('ram:SpecifiedTradeSettlementPaymentMeans', [
      optional('ram:TypeCode', payment.paymentMeansCode),
      optional('ram:Information', payment.paymentMeansText),
      ...(index === 0 ? payer(payment) : []),
      ...(account === null ? [] : creditor(account)),
    ]),
  );
}

function payer(payment: EInvoicePayment): readonly (string | null)[] {
  return [
    group('ram:ApplicableTradeSettlementFinancialCard', [
      optional('ram:ID', payment.cardNumber),
      optional('ram:CardholderName', payment.cardHolder),
    ]),
    group('ram:PayerPartyDebtorFinancialAccount', [
      optional('ram:IBANID', payment.directDebit?.debitedAccount ?? null),
    ]),
  ];
}

function creditor({ id, name, bic }: EInvoiceTransferAccount): readonly (string | null)[] {
  const isIban = id !== null && IBAN.test(id.replaceAll(' ', ''));
  return [
    group('ram:PayeePartyCreditorFinancialAccount', [
      optional('ram:IBANID', isIban ? id : null),
      optional('ram:AccountName', name),
      optional('ram:ProprietaryID', isIban ? null : id),
    ]),
    group('ram:PayeeSpecifiedCreditorFinancialInstitution', [optional('ram:BICID', bic)]),
  ];
}
