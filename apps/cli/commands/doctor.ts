import { CHECKS } from '../doctor/checks.ts';
import { printLine } from '../output/print-line.ts';

/** Options of `vouch doctor`. */
export interface DoctorOptions {
  readonly json?: boolean;
}

/** Runs every check of this machine and prints what to do where one fails. Returns the exit code. */
export async function doctor(options: DoctorOptions): Promise<number> {
  const results = [];
  for (const check of CHECKS) {
    const outcome = await check.run().catch((error: unknown) => ({ isFine: false, detail: String(error) }));
    results.push({ name: check.name, ...outcome, ...(outcome.isFine ? {} : { advice: check.advice }) });
  }
  for (const result of results) {
    if (options.json === true) printLine(JSON.stringify(result));
    else
      printLine(
        `${result.isFine ? 'ok  ' : 'FAIL'} ${result.name.padEnd(18)} ${result.detail}${adviceOf(result)}`,
      );
  }
  return results.every((result) => result.isFine) ? 0 : 1;
}

function adviceOf(result: { readonly advice?: string }): string {
  return result.advice === undefined ? '' : `\n     ${result.advice}`;
}
