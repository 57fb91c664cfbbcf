import { BLACK, GREY } from './color.ts';
import type { Ink } from './sheet.ts';

/** Regular type. */
export function regular(size: number, color = BLACK): Ink {
  return { weight: 'regular', size, color };
}

/** Bold type. */
export function bold(size: number, color = BLACK): Ink {
  return { weight: 'bold', size, color };
}

/** Small grey type for labels and footers. */
export function quiet(size: number): Ink {
  return { weight: 'regular', size, color: GREY };
}
