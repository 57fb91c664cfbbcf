import { isValidBIC } from 'ibantools';

import { checkIban } from '../../identifiers/iban.ts';
import { needsFields } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** Territories whose banks have codes of their own country, and accounts of another one. */
const SAME: Readonly<Record<string, string>> = {
  MC: 'FR',
  GP: 'FR',
  MQ: 'FR',
  RE: 'FR',
  GF: 'FR',
  PF: 'FR',
  NC: 'FR',
  YT: 'FR',
  PM: 'FR',
  JE: 'GB',
  GG: 'GB',
  IM: 'GB',
  AX: 'FI',
  SM: 'SM',
};

/** The bank code names another country than the account. */
export const bicForeign = defineRule({
  id: 'bic-foreign',
  family: 'identifiers',
  severity: 'INFO',
  title: 'Bank code and account are from two countries',
  about:
    'Letters five and six of a BIC name the bank’s country, and so do the first two of an IBAN. They must agree.',
  why: 'Who exchanges the account of an invoice often leaves the bank code of the first bank beside it.',
  falsePositives: 'Two accounts of one seller of which one part of each was read.',
  source: 'ISO 9362 (BIC), ISO 13616-1 (IBAN).',
  logOdds: 1.2,
  appliesTo: needsFields('iban', 'bic'),
  evaluate: ({ document, invoice: { fields } }) => {
    const { iban, bic } = fields;
    if (!iban || !bic || checkIban(iban.value) !== 'valid') return null;
    const code = bic.value.replaceAll(' ', '').toUpperCase();
    if (!isValidBIC(code)) return null;
    const [bank, account] = [code.slice(4, 6), iban.value.slice(0, 2).toUpperCase()];
    if ((SAME[bank] ?? bank) === (SAME[account] ?? account)) return null;
    return fitToReading(readingOf(document, [iban, bic]), {
      severity: 'INFO',
      explanation: `Bank code ${code} is from ${bank}, but account ${iban.value} from ${account}. Ask the seller which bank is right before you pay.`,
      evidence: evidenceOf([bic, iban]),
      logOdds: 1.2,
    });
  },
});
