import { describe, expect, it } from 'vitest';

import { type Finding, reasonsAndNotes } from './reasons-and-notes.ts';

const finding = (rule_id: string, severity: Finding['severity']): Finding => ({
  rule_id,
  family: 'arithmetic',
  severity,
  title: rule_id,
  explanation: rule_id,
  evidence: [],
});
const findings = [finding('note', 'INFO'), finding('doubt', 'CRITICAL'), finding('proof', 'HARD_FAIL')];

const idsOf = ({ reasons, notes }: ReturnType<typeof reasonsAndNotes>) =>
  [reasons, notes].map((list) => list.map((one) => [one.finding.rule_id, one.index]));

describe('reasonsAndNotes', () => {
  it('puts the worst first, with their places in the document, and sets notes apart', () => {
    expect(idsOf(reasonsAndNotes({ label: 'fake', findings }))).toEqual([
      [
        ['proof', 2],
        ['doubt', 1],
      ],
      [['note', 0]],
    ]);
  });

  it('takes notes for the reasons where they alone cast the doubt', () => {
    const notes = [finding('one', 'INFO'), finding('two', 'INFO')];
    expect(idsOf(reasonsAndNotes({ label: 'suspicious', findings: notes }))).toEqual([
      [
        ['one', 0],
        ['two', 1],
      ],
      [],
    ]);
  });

  it('leaves notes apart where nothing is doubted', () => {
    expect(idsOf(reasonsAndNotes({ label: 'real', findings: [finding('one', 'INFO')] }))).toEqual([
      [],
      [['one', 0]],
    ]);
  });
});
