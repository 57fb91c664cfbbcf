const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 text, of the plain alphabet or that of addresses (RFC 4648); `null` when it is none. */
export function fromBase64(text: string): Uint8Array | null {
  const digits = text.trim().replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (digits.length < 2 || digits.length % 4 === 1 || !/^[A-Za-z\d+/]+$/.test(digits)) return null;
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const digit of digits) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xff_ff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return Uint8Array.from(bytes);
}
