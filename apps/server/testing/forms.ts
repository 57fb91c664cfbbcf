import { generateDocument } from '@vouch/engine/generate/generate-document.ts';

/** A form with one file and some fields, in this order unless `fieldsFirst`. */
export function formOf(
  bytes: Uint8Array,
  fileName: string,
  fields: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), fileName);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** An invoice as a digital PDF, different for every seed. */
export async function invoicePdf(seed: number): Promise<Uint8Array> {
  const { bytes } = await generateDocument({
    seed,
    kind: 'invoice',
    format: 'pdf',
    locale: 'en-GB',
    facturX: true,
  });
  return bytes;
}
