import { checkIban } from '../../identifiers/iban.ts';
import { defineRule } from '../rule.ts';
import { compareWithEarlier } from '../support/earlier.ts';

/** Two sellers want the money on one account. */
export const accountShared = defineRule({
  id: 'account-shared',
  family: 'history',
  severity: 'CRITICAL',
  title: 'Another seller has the same bank account',
  about:
    'An earlier document of a seller with another tax number names the same account. Sellers count as two only when the tax numbers of both are known and differ.',
  why: 'Whoever makes up sellers, or puts other names on one template, still has only one account to be paid on.',
  falsePositives: 'Companies of one group; invoices that were sold to a factoring bank.',
  source: 'Shell company schemes in the ACFE Fraud Examiners Manual (billing schemes).',
  logOdds: 2,
  appliesTo: ({ context, invoice: { fields } }) =>
    context.earlier.length > 0 && fields.iban && fields.sellerVatId
      ? null
      : 'There is no earlier document, or no account and tax number to compare.',
  evaluate: (input) => {
    const { iban, sellerVatId } = input.invoice.fields;
    if (!iban || !sellerVatId || checkIban(iban.value) !== 'valid') return null;
    const other = compareWithEarlier(input).find(
      ({ earlier, ...compared }) =>
        compared.iban === 'same' && compared.seller === 'different' && Boolean(earlier.sellerVatId),
    );
    if (!other) return null;
    return {
      severity: 'CRITICAL',
      explanation: `Account ${iban.value} belongs to ${other.earlier.sellerVatId} in ${other.earlier.reference}, but this seller is ${sellerVatId.value}. Ask both whom the account belongs to before you pay.`,
      evidence: [{ place: iban.place, text: iban.value, before: other.earlier.reference }],
    };
  },
});
