import { DEFAULT_PRIOR } from '@vouch/core/ensemble/settings.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import type { EffectId } from '@vouch/engine/generate/raster/effect.ts';
import { createHost } from '@vouch/engine/host/create-host.ts';
import type { Host } from '@vouch/engine/host/host.ts';
import { verifyDocument } from '@vouch/engine/verify/verify.ts';

const KINDS = ['receipt', 'invoice'] as const;
const EFFECTS = ['photo', 'phone', 'scan', 'faded', 'copy'] as const satisfies readonly EffectId[];
/** Seeds that no training uses. */
const FIRST_SEED = 70_000;
const REFERENCE_DAY = '2026-06-30';

interface Sort {
  readonly kind: (typeof KINDS)[number];
  readonly effect: EffectId;
}

/** Genuine pictures of every sort in which traces of edits or a screen are seen, or that are called not real, as lines of text. */
export async function photographAlarms(count: number): Promise<string> {
  const host = createHost();
  const lines = [`${'picture'.padEnd(22)}    n     traces  2nd look  not real   screen`];
  try {
    for (const sort of KINDS.flatMap((kind) => EFFECTS.map((effect) => ({ kind, effect })))) {
      const verdicts: Verification[] = [];
      for (let index = 0; index < count; index += 1) {
        const verdict = await verdictOn(host, sort, FIRST_SEED + index);
        if (verdict !== null) verdicts.push(verdict);
      }
      lines.push(row(sort, verdicts));
    }
    return lines.join('\n');
  } finally {
    await host.close();
  }
}

async function verdictOn(host: Host, sort: Sort, seed: number): Promise<Verification | null> {
  const made = await generateDocument({ ...sort, seed, format: 'jpeg', referenceDay: REFERENCE_DAY });
  const result = await host.read({ bytes: made.bytes, fileName: made.fileName });
  if (!result.ok) return null;
  const { document, extraction, pictureHash } = result.value;
  const context = { receivedOn: REFERENCE_DAY, earlier: [], prior: DEFAULT_PRIOR };
  return verifyDocument({ document, extraction, pictureHash, context });
}

function row({ kind, effect }: Sort, verdicts: readonly Verification[]): string {
  const traces = verdicts.flatMap(({ findings }) =>
    findings.filter(({ ruleId }) => ruleId === 'edited-word'),
  );
  const counts = [
    verdicts.length,
    traces.length,
    traces.filter(({ severity }) => severity === 'CRITICAL').length,
    verdicts.filter(({ label }) => label !== 'real').length,
    verdicts.filter(({ findings }) => findings.some(({ ruleId }) => ruleId === 'photo-of-screen')).length,
  ];
  return `${`${kind} ${effect}`.padEnd(20)}${counts.map((value) => String(value).padStart(9)).join('')}`;
}
