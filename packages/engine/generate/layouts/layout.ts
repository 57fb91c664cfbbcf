import type { InvoiceScene, ReceiptScene } from '../draw/scene.ts';
import type { TypefaceId } from '../draw/typeface.ts';

/** Layouts of invoices. */
export type InvoiceLayoutId = 'letter' | 'banner' | 'form' | 'typewriter' | 'atelier' | 'sidebar';

/** Layouts of receipts. */
export type ReceiptLayoutId = 'till' | 'bistro';

export type LayoutId = InvoiceLayoutId | ReceiptLayoutId;

/** How invoices of one house style are drawn. */
export interface InvoiceLayout {
  readonly id: InvoiceLayoutId;
  readonly description: string;
  readonly typeface: TypefaceId;
  readonly draw: (scene: InvoiceScene) => void;
}

/** How receipts of one till are drawn. */
export interface ReceiptLayout {
  readonly id: ReceiptLayoutId;
  readonly description: string;
  readonly typeface: TypefaceId;
  /** Draws on paper of any length and gives the length used, points. */
  readonly draw: (scene: ReceiptScene) => number;
}
