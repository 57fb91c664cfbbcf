import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TruthDocument } from '@vouch/core/evaluation/truth.ts';
import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import type { EngineClaims } from '@vouch/core/reconciliation/claims.ts';
import { claimsOfInvoice } from '@vouch/core/reconciliation/to-claims.ts';
import { runCli } from '../support/run-cli.ts';

/** What the local reader read from each document, by file name. */
export type Claims = ReadonlyMap<string, EngineClaims['claims']>;

/** Reads the documents, or takes what an earlier run wrote to the cache: reading takes minutes, and reconciling milliseconds. */
export async function ownReadings(
  folder: string,
  documents: readonly TruthDocument[],
  cache: string,
): Promise<Claims> {
  if (!existsSync(cache)) {
    const files = documents.map(({ file }) => join(folder, file));
    await runCli(['extract', '--json', '--base', folder, ...files], cache);
  }
  const lines = readFileSync(cache, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { file, documents: read } = JSON.parse(line) as ExtractionLine;
      const [first] = read ?? [];
      return [file, first === undefined ? {} : claimsOfInvoice(first).claims];
    }),
  );
}

interface ExtractionLine {
  readonly file: string;
  readonly documents?: readonly ExtractedInvoice[];
}
