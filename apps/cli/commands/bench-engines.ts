import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { measureEnsemble } from '@vouch/core/evaluation/run-ensemble.ts';
import { createHost } from '@vouch/engine/host/create-host.ts';
import { buildEngines } from '@vouch/server/compose/engines.ts';
import { openInference } from '@vouch/server/compose/local-models.ts';
import { loadSettings } from '@vouch/server/config/load-settings.ts';
import { systemClock } from '@vouch/server/platform/clock.ts';
import { createLogger } from '@vouch/server/platform/logger/logger.ts';
import { ClosingStack } from '@vouch/server/platform/shutdown.ts';
import { createMeteredAsk } from '../engine-trial/metered-ask.ts';
import { readTruth } from '../engine-trial/read-truth.ts';
import { ensembleOf, FEWEST_TO_MEASURE, trialRows } from '../engine-trial/trial-rows.ts';
import { trialTable } from '../engine-trial/trial-table.ts';
import { tryEngines } from '../engine-trial/try-engines.ts';
import { printLine } from '../output/print-line.ts';
import { createProgress } from '../output/progress-bar.ts';
import { UsageError } from '../usage-error.ts';

/** Options of `vouch bench engines`. */
export interface BenchEnginesOptions {
  readonly truth: string;
  readonly json?: boolean;
  /** File for what was measured. */
  readonly write?: string;
}

/** Lets all engines that are set up read the documents of a folder and prints how right, fast and dear each is. Returns the exit code. */
export async function benchEngines(folder: string, options: BenchEnginesOptions): Promise<number> {
  const documents = await readTruth(options.truth, folder);
  if (options.write !== undefined && documents.length < FEWEST_TO_MEASURE) {
    throw new UsageError(
      `Measuring needs ${FEWEST_TO_MEASURE} documents; the truth names ${documents.length}.`,
    );
  }
  const settings = loadSettings();
  const log = createLogger({ level: 'error' });
  const closing = new ClosingStack((name, error) => log.error({ err: error, name }, 'closing failed'));
  const host = createHost({ children: 1 });
  closing.add('host', () => host.close());
  const progress = createProgress(documents.length);
  try {
    const meter = createMeteredAsk(settings.llmPrices ?? {});
    const inference = openInference(settings, closing);
    const engines = buildEngines({ settings, log, clock: systemClock, inference, ask: meter.ask });
    const trial = await tryEngines({
      folder: resolve(folder),
      documents,
      host,
      engines,
      meter,
      onDocument: () => progress.advance(),
    });
    progress.stop();
    const rows = trialRows(trial);
    if (options.json === true) for (const row of rows) printLine(JSON.stringify(row));
    else printLine(trialTable(rows, documents.length));
    if (options.write !== undefined) {
      await writeFile(options.write, `${JSON.stringify(measureEnsemble(ensembleOf(trial)), null, 2)}\n`);
    }
    return 0;
  } finally {
    progress.stop();
    await closing.close();
  }
}
