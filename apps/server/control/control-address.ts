import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Bytes that fit into a socket address on every Unix (macOS: 104 with the closing zero). */
const MAX_PATH_BYTES = 100;

/** Where the control socket of a data folder is: in the folder, or a named pipe on Windows. */
export function controlAddressOf(dataDir: string, platform: NodeJS.Platform = process.platform): string {
  const folder = resolve(dataDir);
  const short = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  if (platform === 'win32') return String.raw`\\.\pipe\vouch-${short}`;
  const path = join(folder, 'control.sock');
  return Buffer.byteLength(path) <= MAX_PATH_BYTES ? path : join(tmpdir(), `vouch-${short}.sock`);
}
