import { defineRule } from '../rule.ts';

const DAY_MS = 86_400_000;

/** Changed before it was made. */
export const modifiedBeforeCreated = defineRule({
  id: 'modified-before-created',
  family: 'provenance',
  severity: 'CRITICAL',
  title: 'Changed before it was made',
  about:
    'The file says that it was last changed before it was created: its dates were set by hand or by a tampering tool.',
  why: 'Dates in this order do not come about by themselves: something set one of them.',
  falsePositives: 'Clocks set back, time zones (a day is allowed for).',
  source: 'ISO 32000-1, 14.3.3 (CreationDate, ModDate); no hit on 198 genuine files.',
  logOdds: 2.8,
  appliesTo: ({ document }) =>
    document.pdf?.createdAt && document.pdf.modifiedAt ? null : 'The file does not give both dates.',
  evaluate: ({ document }) => {
    const { createdAt, modifiedAt } = document.pdf ?? {};
    if (!createdAt || !modifiedAt) return null;
    const gapMs = Date.parse(createdAt) - Date.parse(modifiedAt);
    if (Number.isNaN(gapMs) || gapMs <= DAY_MS) return null;
    return {
      severity: 'CRITICAL',
      explanation: `It says that it was made on ${createdAt.slice(0, 10)} but changed on ${modifiedAt.slice(0, 10)}. Ask the sender for the file as the issuer sent it.`,
      evidence: [],
    };
  },
});
