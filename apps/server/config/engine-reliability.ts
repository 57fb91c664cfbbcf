import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RELIABILITY, type ReliabilityTable } from '@vouch/core/reconciliation/reliability.ts';
import { SettingsError } from './settings-error.ts';

const share = z.number().min(0).max(1);
const byKind = <T extends z.ZodType>(value: T) =>
  z.object({ amount: value, date: value, code: value, text: value, address: value, currency: value });
const Engine = z.object({
  right: byKind(share),
  against: byKind(share),
  unverified: share,
  echo: share,
  shift: byKind(z.number().min(-10).max(10)),
  basis: z.enum(['measured', 'published', 'assumed']),
});
const Table = z.object({
  version: z.string().min(1).max(100),
  engines: z.object({ rule_based: Engine, vision_llm: Engine, donut: Engine, layoutlm: Engine }),
  silence: byKind(share),
});

/**
 * How far each engine is believed: as measured by `vouch bench engines --write`, or as assumed when no file is set.
 * @throws SettingsError when the file can't be used: a server that silently believed something else would mislead.
 */
export function loadEngineReliability(path: string | undefined): ReliabilityTable {
  if (path === undefined) return RELIABILITY;
  const problem = (message: string) => new SettingsError([{ env: 'ENGINE_RELIABILITY_FILE', message }]);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw problem(`The file ${path} can't be read, or is not JSON.`);
  }
  const parsed = Table.safeParse(content);
  if (!parsed.success) throw problem(`The file ${path} was not written by "vouch bench engines --write".`);
  return parsed.data;
}
