import type { EInvoiceAllowanceCharge } from '../../invoice/e-invoice-parts.ts';
import { rowRule, type BusinessRule, type Rows } from '../business-rule.ts';
import { ALLOWANCES, CHARGES, LINE_ALLOWANCES, LINE_CHARGES } from '../rows.ts';

/** A group of allowances or charges with the ids of its rules and the numbers of its terms. */
interface Group {
  readonly rows: Rows<EInvoiceAllowanceCharge>;
  readonly what: string;
  readonly amount: readonly [ruleId: string, term: string];
  /** Only the document's own ones name a VAT category. */
  readonly category?: readonly [ruleId: string, term: string];
  /** The specification asks twice for a reason. */
  readonly reason: readonly [ruleIds: readonly string[], terms: readonly string[]];
}

const GROUPS: readonly Group[] = [
  {
    rows: ALLOWANCES,
    what: 'allowance',
    amount: ['BR-31', 'BT-92'],
    category: ['BR-32', 'BT-95'],
    reason: [
      ['BR-33', 'BR-CO-21'],
      ['BT-97', 'BT-98'],
    ],
  },
  {
    rows: CHARGES,
    what: 'charge',
    amount: ['BR-36', 'BT-99'],
    category: ['BR-37', 'BT-102'],
    reason: [
      ['BR-38', 'BR-CO-22'],
      ['BT-104', 'BT-105'],
    ],
  },
  {
    rows: LINE_ALLOWANCES,
    what: 'allowance on a line',
    amount: ['BR-41', 'BT-136'],
    reason: [
      ['BR-42', 'BR-CO-23'],
      ['BT-139', 'BT-140'],
    ],
  },
  {
    rows: LINE_CHARGES,
    what: 'charge on a line',
    amount: ['BR-43', 'BT-141'],
    reason: [
      ['BR-44', 'BR-CO-24'],
      ['BT-144', 'BT-145'],
    ],
  },
];

/** What every allowance and every charge must say. */
export const ALLOWANCE_RULES: readonly BusinessRule[] = GROUPS.flatMap(rulesOf);

function rulesOf({ rows, what, amount, category, reason }: Group): readonly BusinessRule[] {
  const [ids, terms] = reason;
  return [
    rowRule({
      id: amount[0],
      terms: [amount[1]],
      text: `Every ${what} has an amount.`,
      rows,
      holds: (row) => row.amount !== null,
    }),
    ...(category === undefined
      ? []
      : [
          rowRule({
            id: category[0],
            terms: [category[1]],
            text: `Every ${what} names its VAT category.`,
            rows,
            holds: (row) => row.taxCategory !== null,
          }),
        ]),
    ...ids.map((id) =>
      rowRule({
        id,
        terms,
        text: `Every ${what} has a reason or a reason code.`,
        rows,
        holds: (row) => row.reason !== null || row.reasonCode !== null,
      }),
    ),
  ];
}
