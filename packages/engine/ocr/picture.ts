/** A decoded picture: red, green, blue, one byte each, row by row from the top left. */
export interface RgbPicture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Short side, in pixels, beyond which more resolution no longer helps reading: A4 at 220 dots an inch. */
export const MAX_SHORT_SIDE_PX = 1_820;

/** Pixels beyond which a picture is decoded smaller, so that one page stays near 30 MB. */
export const MAX_DECODED_PIXELS = 10_000_000;

/**
 * The size at which a picture should be decoded for reading: never larger than it is, its short side at most
 * `MAX_SHORT_SIDE_PX`, at most `MAX_DECODED_PIXELS`. Long receipts keep their width; huge scans are shrunk while decoding.
 */
export function decodeSize(size: Size): Size {
  const short = Math.min(size.width, size.height);
  const scale = Math.min(
    1,
    MAX_SHORT_SIDE_PX / short,
    Math.sqrt(MAX_DECODED_PIXELS / (size.width * size.height)),
  );
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}
