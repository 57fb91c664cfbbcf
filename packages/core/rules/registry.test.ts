import { describe, expect, it } from 'vitest';

import { buildInput } from '../testing/build.ts';
import { ALL_RULES, RULES } from './registry.ts';
import { runRules } from './run.ts';

describe('the catalogue', () => {
  it('lists each rule under its own id', () => {
    expect(Object.entries(RULES).filter(([id, rule]) => rule.id !== id)).toEqual([]);
  });

  it('explains every rule, why it matters, its honest exceptions and its source', () => {
    const bare = ALL_RULES.filter(
      (rule) => !rule.title || !rule.about || !rule.why || !rule.falsePositives || !rule.source,
    );
    expect(bare).toEqual([]);
  });

  it('fires on no ordinary invoice and on no receipt', () => {
    const invoice = buildInput({
      fields: {
        netTotal: '100.00',
        taxTotal: '19.00',
        grandTotal: '119.00',
        invoiceDate: '2026-05-04',
        dueDate: '2026-06-03',
      },
      lines: [['2', '50.00', '100.00']],
      taxes: [{ rate: '19', base: '100.00', amount: '19.00' }],
      text: ['USt-IdNr.: DE136695976', 'IBAN: DE89 3704 0044 0532 0130 00', 'MwSt 19 % 19.00'],
      pdf: {
        createdAt: '2026-05-04T08:00:00Z',
        modifiedAt: '2026-05-04T08:00:00Z',
        producer: 'LibreOffice 7.4',
      },
    });
    const receipt = buildInput({
      fields: { grandTotal: '9.90' },
      image: {},
      textSource: 'ocr',
      wordConfidence: 0.8,
    });
    expect(runRules(ALL_RULES, invoice).findings).toEqual([]);
    expect(runRules(ALL_RULES, receipt).findings).toEqual([]);
  });

  it('keeps the other rules running when one fails', () => {
    const [first] = ALL_RULES;
    const broken = {
      ...RULES['wrong-file-type'],
      evaluate: () => {
        throw new Error('broken');
      },
    };
    const { runs } = runRules([broken, ...(first ? [first] : [])], buildInput());
    expect(runs[0]).toMatchObject({ outcome: 'not-applicable' });
    expect(runs).toHaveLength(2);
  });
});
