import type { CodeClaim } from '../../codes/code-claim.ts';
import { readCode } from '../../codes/read-code.ts';
import type { PrintedCode } from '../../document/printed-code.ts';
import { absolute, compare, toDecimal } from '../../money/decimal.ts';
import type { Evidence } from '../../verification/verification.ts';
import { defineRule, type RuleHit, type RuleInput } from '../rule.ts';
import { printedIdentifiers } from '../support/identifiers.ts';
import { isTotalPrinted } from '../support/printed-total.ts';
import { fitToReading, readingOfPages } from '../support/reading.ts';
import { bareText } from '../support/value-words.ts';

/** The QR code and the printed words contradict each other. */
export const codeMismatch = defineRule({
  id: 'code-mismatch',
  family: 'content',
  severity: 'CRITICAL',
  title: 'The QR code says something else than the page',
  about:
    'Payment and fiscal codes (GiroCode, Swiss QR-bill, Czech and Slovenian payments, German and Austrian tills, Portuguese ATCUD, Spanish VERI*FACTU and TicketBAI, Saudi ZATCA, Indian IRN) repeat amount, account, number and tax number. Each of them must be printed on the page, too.',
  why: 'Whoever changes an amount or an account in print rarely makes a new code, and whoever sticks another code over the first does not change the print.',
  falsePositives: 'Codes for a part of the sum, such as an instalment; tips that were added by hand.',
  source:
    'EPC069-12; SIX Swiss Implementation Guidelines QR-bill; DSFinV-K annex I; RKSV annex; Portaria 195/2020; ZATCA security features; Orden HAC/1177/2024.',
  logOdds: 3.5,
  appliesTo: ({ document }) =>
    claimsIn(document.codes ?? []).length > 0 ? null : 'There is no payment or fiscal code on the pages.',
  evaluate: (input) => {
    for (const { code, claim } of claimsIn(input.document.codes ?? [])) {
      const hit = compareWith(input, code, claim);
      if (hit !== null) return hit;
    }
    return null;
  },
});

interface Claimed {
  readonly code: PrintedCode;
  readonly claim: CodeClaim;
}

function claimsIn(codes: readonly PrintedCode[]): readonly Claimed[] {
  return codes.flatMap((code) => {
    const claim = readCode(code.text);
    return claim === null ? [] : [{ code, claim }];
  });
}

function compareWith(input: RuleInput, code: PrintedCode, claim: CodeClaim): RuleHit | null {
  const money = [missingTotal(input, claim), missingAccount(input, claim)].filter((value) => value !== null);
  const missing = money.length > 0 ? money : missingNames(input, claim);
  const [first] = missing;
  if (first === undefined) return null;
  const evidence: Evidence = { place: code.place, text: first.said };
  return fitToReading(readingOfPages(input.document), {
    severity: money.length > 0 ? 'CRITICAL' : 'INFO',
    explanation: `The ${claim.format} on page ${code.place.page} names ${first.what} ${first.said}, which is printed nowhere. Ask the seller which is right before you pay.`,
    evidence: [evidence],
    logOdds: money.length > 0 ? 3.5 : 1,
  });
}

interface Missing {
  readonly what: string;
  readonly said: string;
}

/** An amount is missing only where the page names another total: a code may stand on a page of which the total was not read. */
function missingTotal({ document, invoice: { fields } }: RuleInput, { total }: CodeClaim): Missing | null {
  const named = [fields.grandTotal, fields.amountDue].flatMap((field) => toDecimal(field?.value ?? '') ?? []);
  if (total === null || named.length === 0) return null;
  const claimed = absolute(total);
  const isNamed = named.some((amount) => compare(absolute(amount), claimed) === 0);
  return isNamed || isTotalPrinted(claimed, document) ? null : { what: 'the amount', said: total };
}

function missingAccount({ document }: RuleInput, { iban }: CodeClaim): Missing | null {
  const printed = printedIdentifiers(document, 'iban').filter(({ check }) => check === 'valid');
  if (iban === null || printed.length === 0) return null;
  return printed.some(({ value }) => value === iban.toUpperCase())
    ? null
    : { what: 'the account', said: iban };
}

function missingNames({ extraction }: RuleInput, { number, sellerTaxId }: CodeClaim): readonly Missing[] {
  const text = bareText(extraction.text);
  const claimed = [
    { what: 'number', said: number },
    { what: 'tax number', said: sellerTaxId },
  ];
  return claimed.flatMap(({ what, said }) =>
    said === null || text === '' || text.includes(bareText(said)) ? [] : [{ what, said }],
  );
}
