import { checkIban } from '../../identifiers/iban.ts';
import { sellerKeyOf } from '../../verification/earlier-document.ts';
import type { EarlierDocument } from '../../verification/history.ts';
import { traitsOf } from '../rule-set/traits.ts';
import { defineRule, type RuleInput } from '../rule.ts';
import { compareWithEarlier } from '../support/earlier.ts';
import { fitToReading, readingOf } from '../support/reading.ts';

/** A template that more sellers use is that of a program. */
const MOST_SELLERS = 2;
/** Share of word pairs in common that the labels and small print of one program do not reach. */
const SAME_WORDING = 0.3;

/** Two sellers, two accounts, one template and nearly one text. */
export const templateShared = defineRule({
  id: 'template-shared',
  family: 'history',
  severity: 'INFO',
  title: 'Another seller uses the same template',
  about:
    'Program, paper, fonts and much of the wording equal those of another seller’s paper, while the accounts are two. Templates that more than two other sellers use are taken for those of a program and not told.',
  why: 'Whoever makes up several sellers fills one template with other names and accounts.',
  falsePositives: 'Sellers with one accounting program or one bookkeeper; companies of one group.',
  source: 'Serial fraud: clusters of documents from one template.',
  logOdds: 0.5,
  appliesTo: (input) => {
    const { sellerName, iban } = input.invoice.fields;
    if (templateOf(input) === null) return 'The file has no template that could be told.';
    return input.context.earlier.length > 0 && sellerName && iban
      ? null
      : 'There is no earlier document, or no seller and account to compare.';
  },
  evaluate: (input) => {
    const { sellerName, iban } = input.invoice.fields;
    const ownKey = sellerKeyOf(sellerName?.value ?? null);
    if (!sellerName || !iban || ownKey === null || checkIban(iban.value) !== 'valid') return null;
    const sharing = compareWithEarlier(input).filter(({ earlier }) => hasTemplate(input, earlier));
    const others = sharing.filter(({ seller }) => seller === 'different');
    const sellers = new Set(others.map(({ earlier }) => earlier.sellerKey));
    const twin = others.find(
      ({ earlier, isAccountChanged, likeness }) =>
        isAccountChanged && (likeness ?? 0) >= SAME_WORDING && earlier.sellerKey !== ownKey,
    );
    if (!twin || sellers.size > MOST_SELLERS) return null;
    return fitToReading(readingOf(input.document, [sellerName, iban]), {
      severity: 'INFO',
      explanation: `Its template and much of its text are those of ${twin.earlier.reference}, which names another seller and account ${twin.earlier.iban}. Ask who wrote both.`,
      evidence: [{ place: sellerName.place, text: sellerName.value, before: twin.earlier.reference }],
      logOdds: 0.5,
    });
  },
});

function templateOf({ document, invoice }: RuleInput): string | null {
  return traitsOf(document, invoice).template;
}

function hasTemplate(input: RuleInput, earlier: EarlierDocument): boolean {
  return earlier.template === templateOf(input) && earlier.sellerKey !== null;
}
