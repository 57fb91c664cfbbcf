/** A share of one as whole per cent, e.g. "92%". A share below one is never shown as 100%, one above zero never as 0%. */
export function formatPercent(share: number, locale?: string): string {
  const bounded = Math.min(1, Math.max(0, share));
  const honest = bounded > 0.99 && bounded < 1 ? 0.99 : bounded < 0.01 && bounded > 0 ? 0.01 : bounded;
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(honest);
}
