/** What may stand before the data of a data address. */
const DATA_ADDRESS = /^data:[\w.+/-]{0,100}(?:;[\w=.-]{0,50}){0,3},/;
const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

/** The bytes behind base64 text (plain, for addresses, with line breaks, or a data address); `null` when it is none. */
export function decodeBase64(text: string): Uint8Array | null {
  const plain = text.replace(DATA_ADDRESS, '').replaceAll(/\s/g, '');
  if (plain === '' || !BASE64.test(plain)) return null;
  return Buffer.from(plain, 'base64');
}
