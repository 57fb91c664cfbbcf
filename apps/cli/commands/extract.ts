import { shownName } from '../files/shown-name.ts';
import { extractionLine } from '../output/extraction-line.ts';
import { extractionTable } from '../output/extraction-table.ts';
import { flatLine } from '../output/flat-line.ts';
import { printLine } from '../output/print-line.ts';
import type { FileAnswer } from '../reading/read-file.ts';
import { readFiles, type ReadingOptions } from '../reading/read-files.ts';

/** Options of `vouch extract`. */
export interface ExtractOptions extends ReadingOptions {
  readonly json?: boolean;
  readonly flat?: boolean;
  readonly base?: string;
}

/** Reads files and prints what is in them, in input order. Returns the exit code. */
export async function extract(files: readonly string[], options: ExtractOptions): Promise<number> {
  const print = (answer: FileAnswer) => {
    const name = shownName(answer.path, options.base);
    if (options.flat === true) printLine(JSON.stringify(flatLine(name, answer)));
    else if (options.json === true) printLine(JSON.stringify(extractionLine(name, answer)));
    else printLine(extractionTable(name, answer));
  };
  return (await readFiles(files, { ...options, facts: 'basic' }, print)) ? 0 : 1;
}
