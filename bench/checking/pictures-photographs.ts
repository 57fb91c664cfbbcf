import { DEFAULT_PRIOR } from '@vouch/core/ensemble/settings.ts';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import { createHost } from '@vouch/engine/host/create-host.ts';
import type { EffectId } from '@vouch/engine/generate/raster/effect.ts';
import { verifyDocument } from '@vouch/engine/verify/verify.ts';

const KINDS = ['receipt', 'invoice'] as const;
const EFFECTS = ['photo', 'phone', 'scan', 'faded', 'copy'] as const satisfies readonly EffectId[];
/** Seeds that no training uses. */
const FIRST_SEED = 70_000;
const REFERENCE_DAY = '2026-06-30';

/** Genuine pictures of every kind that are called edited, or not real, as lines of text. */
export async function photographAlarms(count: number): Promise<string> {
  const host = createHost();
  const lines = ['picture                   n  with traces  second look  not real'];
  try {
    for (const kind of KINDS) {
      for (const effect of EFFECTS) {
        let [noted, serious, notReal] = [0, 0, 0];
        for (let index = 0; index < count; index += 1) {
          const made = await generateDocument({
            seed: FIRST_SEED + index,
            kind,
            format: 'jpeg',
            effect,
            referenceDay: REFERENCE_DAY,
          });
          const result = await host.read({ bytes: made.bytes, fileName: made.fileName });
          if (!result.ok) continue;
          const { document, extraction, pictureHash } = result.value;
          const context = { receivedOn: REFERENCE_DAY, earlier: [], prior: DEFAULT_PRIOR };
          const { findings, label } = verifyDocument({ document, extraction, pictureHash, context });
          const finding = findings.find(({ ruleId }) => ruleId === 'edited-word');
          noted += finding === undefined ? 0 : 1;
          serious += finding?.severity === 'CRITICAL' ? 1 : 0;
          notReal += label === 'real' ? 0 : 1;
        }
        const cells = [noted, serious, notReal].map((value) => String(value).padStart(11)).join('');
        lines.push(`${`${kind} ${effect}`.padEnd(22)}${String(count).padStart(5)}${cells}`);
      }
    }
    return lines.join('\n');
  } finally {
    await host.close();
  }
}
