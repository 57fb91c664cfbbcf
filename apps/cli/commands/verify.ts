import { DEFAULT_PRIOR } from '@vouch/core/ensemble/settings.ts';
import { traitsOf } from '@vouch/core/rules/rule-set/traits.ts';
import { toEarlierDocument } from '@vouch/core/verification/earlier-document.ts';
import type { EarlierDocument } from '@vouch/core/verification/history.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import type { ReadOutcome } from '@vouch/engine/host/host.ts';
import { verifyDocument } from '@vouch/engine/verify/verify.ts';

import { shownName } from '../files/shown-name.ts';
import { printLine } from '../output/print-line.ts';
import { verificationLine } from '../output/verification-line.ts';
import { verificationTable } from '../output/verification-table.ts';
import { today } from '../platform/clock.ts';
import type { FileAnswer } from '../reading/read-file.ts';
import { readFiles, type ReadingOptions } from '../reading/read-files.ts';

/** Options of `vouch verify`. */
export interface VerifyOptions extends ReadingOptions {
  readonly json?: boolean;
  readonly base?: string;
  /** ISO day; today when absent. */
  readonly receivedOn?: string;
  readonly prior?: number;
}

/** Checks files and prints the verdicts, in input order; later files are compared with earlier ones. Returns the exit code. */
export async function verify(files: readonly string[], options: VerifyOptions): Promise<number> {
  const judge = createJudge(options);
  const print = (answer: FileAnswer) => {
    const name = shownName(answer.path, options.base);
    const verification = answer.outcome === null ? null : judge(name, answer.outcome);
    if (options.json === true) printLine(JSON.stringify(verificationLine(name, answer, verification)));
    else printLine(verificationTable(name, answer, verification));
  };
  return (await readFiles(files, { ...options, facts: 'all' }, print)) ? 0 : 1;
}

/** Checks documents one after the other and remembers each for the next. */
function createJudge(options: VerifyOptions): (name: string, outcome: ReadOutcome) => Verification {
  const earlier: EarlierDocument[] = [];
  const receivedOn = options.receivedOn ?? today();
  return (reference, { document, extraction, pictureHash }) => {
    const context = { receivedOn, earlier: [...earlier], prior: options.prior ?? DEFAULT_PRIOR };
    const verification = verifyDocument({ document, extraction, pictureHash, context });
    const { template } = traitsOf(document, extraction.invoices[0]);
    const { sha256 } = document.file;
    earlier.push(toEarlierDocument({ reference, sha256, pictureHash, extraction, template }));
    return verification;
  };
}
