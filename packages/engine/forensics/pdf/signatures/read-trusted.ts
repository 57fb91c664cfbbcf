import { X509Certificate } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const MOST_FILES = 500;
const LARGEST_FILE_BYTES = 1024 * 1024;
const CERTIFICATE_FILE = /\.(?:pem|crt|cer|der)$/i;
const PEM = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,20000}-----END CERTIFICATE-----/g;

/**
 * The certificates (DER) of the authorities in a folder: `.pem` files may hold several, `.crt`, `.cer` and `.der` one in either form.
 * What can't be read is left out: a document is never refused for it.
 */
export async function readTrusted(folder: string): Promise<readonly Uint8Array[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = names.filter((name) => CERTIFICATE_FILE.test(name)).toSorted();
  const read = await Promise.all(
    files.slice(0, MOST_FILES).map((name) => certificatesIn(join(folder, name))),
  );
  return read.flat();
}

async function certificatesIn(path: string): Promise<readonly Uint8Array[]> {
  try {
    if ((await stat(path)).size > LARGEST_FILE_BYTES) return [];
    const bytes = await readFile(path);
    const pems = bytes.toString('latin1').match(PEM) ?? [];
    return (pems.length === 0 ? [bytes] : pems).flatMap(toDer);
  } catch {
    return [];
  }
}

function toDer(certificate: string | Buffer): readonly Uint8Array[] {
  try {
    return [new Uint8Array(new X509Certificate(certificate).raw)];
  } catch {
    return [];
  }
}
