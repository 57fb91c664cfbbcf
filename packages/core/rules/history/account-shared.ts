import { checkIban } from '../../identifiers/iban.ts';
import { checkVatId } from '../../identifiers/vat-id.ts';
import type { CheckedIdentifier } from '../../identifiers/checked.ts';
import { sellerKeyOf } from '../../verification/earlier-document.ts';
import { defineRule } from '../rule.ts';
import { compareWithEarlier } from '../support/earlier.ts';
import { fitToReading, readingOf } from '../support/reading.ts';
import { bareText } from '../support/value-words.ts';

/** Two sellers want the money on one account. */
export const accountShared = defineRule({
  id: 'account-shared',
  family: 'history',
  severity: 'CRITICAL',
  title: 'Another seller has the same bank account',
  about:
    'An earlier document of a seller with another tax number names the same account. Sellers count as two only when their names differ and the tax numbers of both have check digits that hold and differ.',
  why: 'Whoever makes up sellers, or puts other names on one template, still has only one account to be paid on.',
  falsePositives: 'Companies of one group; invoices that were sold to a factoring bank.',
  source: 'Shell company schemes in the ACFE Fraud Examiners Manual (billing schemes).',
  logOdds: 2,
  appliesTo: ({ context, invoice: { fields } }) =>
    context.earlier.length > 0 && fields.iban && fields.sellerVatId
      ? null
      : 'There is no earlier document, or no account and tax number to compare.',
  evaluate: (input) => {
    const { iban, sellerVatId, sellerName } = input.invoice.fields;
    if (!iban || !sellerVatId || checkIban(iban.value) !== 'valid') return null;
    const ownName = sellerKeyOf(sellerName?.value ?? null);
    const other = compareWithEarlier(input).find(
      ({ earlier, ...compared }) =>
        compared.iban === 'same' &&
        areTwoNames(ownName, earlier.sellerKey) &&
        areTwoVatIds(sellerVatId.value, earlier.sellerVatId ?? ''),
    );
    if (!other) return null;
    return fitToReading(readingOf(input.document, [iban, sellerVatId]), {
      severity: 'CRITICAL',
      explanation: `Account ${iban.value} belongs to ${other.earlier.sellerVatId} in ${other.earlier.reference}, but this seller is ${sellerVatId.value}. Ask both whom the account belongs to before you pay.`,
      evidence: [{ place: iban.place, text: iban.value, before: other.earlier.reference }],
      logOdds: 2,
    });
  },
});

function areTwoNames(a: string | null, b: string | null): boolean {
  return Boolean(a) && Boolean(b) && a !== b;
}

/** Check digits that hold on both sides prove that neither was misread; a number without its country is of the other's. */
function areTwoVatIds(a: string, b: string): boolean {
  const [own, other] = [vatIdLike(a, b), vatIdLike(b, a)];
  return own?.check === 'valid' && other?.check === 'valid' && own.value !== other.value;
}

function vatIdLike(text: string, model: string): CheckedIdentifier | null {
  const bare = bareText(text);
  return checkVatId(/^\d/.test(bare) ? `${bareText(model).slice(0, 2)}${bare}` : bare);
}
