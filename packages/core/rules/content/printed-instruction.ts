import { talkInDocument } from '../../machine-talk/talk-in-document.ts';
import { defineRule } from '../rule.ts';
import { toTalkHit } from '../support/machine-talk.ts';

/** Instructions to a model that everybody can read. */
export const printedInstruction = defineRule({
  id: 'printed-instruction',
  family: 'content',
  severity: 'INFO',
  title: 'Printed instructions to a machine',
  about:
    'Text on the page, or in the data of an e-invoice, tells a model what to answer. Such a paper is never saved by itself.',
  why: 'Invoices speak to people. Who speaks to the software that reads them wants it to say something that the paper does not.',
  falsePositives: 'Invoices for software, books or talks whose lines quote such a text.',
  source:
    'OWASP Top 10 for LLM applications 2025, LLM01; word lists of 15 languages in packages/core/machine-talk.',
  logOdds: 1,
  appliesTo: ({ document }) =>
    document.pages.length + document.eInvoices.length > 0 ? null : 'The file holds no text.',
  evaluate: ({ document }) =>
    toTalkHit(
      'INFO',
      talkInDocument(document).filter(({ isHidden }) => !isHidden),
    ),
});
