import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readTruthLines } from '@vouch/core/evaluation/read-truth-lines.ts';
import { readTruthTable } from '@vouch/core/evaluation/read-truth-table.ts';
import { type TruthDocument, TruthError } from '@vouch/core/evaluation/truth.ts';
import { readCsv } from '@vouch/engine/tables/read-csv.ts';
import { UsageError } from '../usage-error.ts';

/**
 * What is right about the documents of a folder: a CSV file, or one JSON object a line. Every document must be there.
 * @throws UsageError with what is wrong about it.
 */
export async function readTruth(path: string, folder: string): Promise<readonly TruthDocument[]> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new UsageError(`The truth ${path} can not be read. Please check the path.`);
  const documents = parse(bytes, path.toLowerCase().endsWith('.csv'));
  if (documents.length === 0) throw new UsageError(`The truth ${path} names no document.`);
  for (const { file } of documents) {
    const info = await stat(join(folder, file)).catch(() => null);
    if (info?.isFile() !== true) throw new UsageError(`The truth names ${file}, which is not in ${folder}.`);
  }
  return documents;
}

function parse(bytes: Buffer, isTable: boolean): readonly TruthDocument[] {
  try {
    return isTable ? readTruthTable(readCsv(bytes)) : readTruthLines(bytes.toString('utf8'));
  } catch (error) {
    const reason =
      error instanceof TruthError ? error.message : 'It is not in the form that docs/engines.md tells.';
    throw new UsageError(`The truth can not be used: ${reason}`);
  }
}
