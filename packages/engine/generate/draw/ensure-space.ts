/** Where a block of the given height may start: here, or at the top of a new page when it would pass the bottom. */
export function ensureSpace(
  y: number,
  height: number,
  page: { readonly bottom: number; readonly turnPage: () => number },
): number {
  return y + height <= page.bottom ? y : page.turnPage();
}
