import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { BUSINESS_TYPES } from '@vouch/engine/generate/business-types/registry.ts';
import { COMPLEXITIES } from '@vouch/engine/generate/complexity.ts';
import { generateDocument, type GenerateOptions } from '@vouch/engine/generate/generate-document.ts';
import type { LayoutId } from '@vouch/engine/generate/layouts/layout.ts';
import { INVOICE_LAYOUTS, RECEIPT_LAYOUTS } from '@vouch/engine/generate/layouts/registry.ts';
import { LOCALES } from '@vouch/engine/generate/locales/registry.ts';
import { EFFECTS } from '@vouch/engine/generate/raster/effect.ts';

import { printLine } from '../output/print-line.ts';
import { today } from '../platform/clock.ts';
import { freshSeed } from '../platform/seed.ts';
import { UsageError } from '../usage-error.ts';

/** Options of `vouch generate`; what is left open is chosen by the seed. */
export interface GenerateCommandOptions {
  readonly kind: 'invoice' | 'receipt';
  readonly format: 'pdf' | 'png' | 'jpeg';
  readonly out: string;
  readonly count: number;
  readonly seed?: number;
  readonly business?: string;
  readonly complexity?: string;
  readonly locale?: string;
  readonly layout?: string;
  readonly effect?: string;
  readonly company?: string;
  readonly facturX?: boolean;
}

/** Writes sample documents and `truth.jsonl` into a folder and prints their paths. Returns the exit code. */
export async function generate(options: GenerateCommandOptions): Promise<number> {
  const shared = toGenerateOptions(options);
  const seed = options.seed ?? freshSeed();
  await mkdir(options.out, { recursive: true });
  const truths: string[] = [];
  for (let index = 0; index < options.count; index += 1) {
    const { bytes, fileName, truth } = await generateDocument({ ...shared, seed: seed + index });
    await writeFile(join(options.out, fileName), bytes);
    truths.push(`${JSON.stringify({ file: fileName, ...truth })}\n`);
    printLine(join(options.out, fileName));
  }
  await writeFile(join(options.out, 'truth.jsonl'), truths.join(''));
  return 0;
}

function toGenerateOptions(options: GenerateCommandOptions): Omit<GenerateOptions, 'seed'> {
  const layouts: Readonly<Partial<Record<LayoutId, unknown>>> =
    options.kind === 'invoice' ? INVOICE_LAYOUTS : RECEIPT_LAYOUTS;
  if (options.facturX === true && (options.kind !== 'invoice' || options.format !== 'pdf')) {
    throw new UsageError('Factur-X data can only be attached to invoices as PDF.');
  }
  return {
    kind: options.kind,
    format: options.format,
    referenceDay: today(),
    ...chosen('businessType', options.business, BUSINESS_TYPES),
    ...chosen('complexity', options.complexity, COMPLEXITIES),
    ...chosen('locale', options.locale, LOCALES),
    ...chosen('layout', options.layout, layouts),
    ...chosen('effect', options.effect, EFFECTS),
    ...(options.company === undefined ? {} : { companyName: options.company }),
    ...(options.facturX === true ? { facturX: true } : {}),
  };
}

/** The wish under its name, if there is one and it is known. */
function chosen<N extends string, K extends string>(
  name: N,
  wish: string | undefined,
  known: Readonly<Partial<Record<K, unknown>>>,
): { readonly [name in N]?: K } {
  if (wish === undefined) return {};
  const found = (Object.keys(known) as K[]).find((key) => key === wish);
  if (found === undefined) {
    throw new UsageError(`There is no ${wish}; choose one of ${Object.keys(known).join(', ')}.`);
  }
  return { [name]: found } as { readonly [name in N]?: K };
}
