import { defineRule } from '../rule.ts';
import { printedIdentifiers } from '../support/identifiers.ts';
import { bareText } from '../support/value-words.ts';
import { hybridInvoice, onlyEInvoice } from './page.ts';

/** The data names another bank account than the page. */
export const xmlAccountNotPrinted = defineRule({
  id: 'xml-account-not-printed',
  family: 'e-invoice',
  severity: 'CRITICAL',
  title: 'Data and page name different accounts',
  about:
    'Payment programs take the account from the data, people from the page. Where both name one they must agree.',
  why: 'Changing only the data diverts a payment while the page still looks right to whoever approves it.',
  falsePositives: 'Pages that list further accounts only.',
  source: 'EN 16931 BT-84; Factur-X 1.0, section 2.',
  logOdds: 3.5,
  appliesTo: hybridInvoice,
  evaluate: ({ document }) => {
    const account = bareText(onlyEInvoice(document)?.iban ?? '');
    const printed = printedIdentifiers(document, 'iban').map(({ value }) => value);
    const [first] = printed;
    if (account === '' || first === undefined || printed.includes(account)) return null;
    return {
      severity: 'CRITICAL',
      explanation: `The e-invoice data names account ${account}, the page ${first}. Call the seller before you pay.`,
      evidence: [{ place: null, text: first, before: account, after: first }],
    };
  },
});
