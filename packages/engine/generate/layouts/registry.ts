import { ATELIER } from './atelier.ts';
import { BANNER } from './banner.ts';
import { BISTRO } from './bistro.ts';
import { FORM } from './form.ts';
import type { InvoiceLayout, InvoiceLayoutId, ReceiptLayout, ReceiptLayoutId } from './layout.ts';
import { LETTER } from './letter.ts';
import { SIDEBAR } from './sidebar.ts';
import { TILL } from './till.ts';
import { TYPEWRITER } from './typewriter.ts';

/** Invoice layouts by name. */
export const INVOICE_LAYOUTS = {
  letter: LETTER,
  banner: BANNER,
  form: FORM,
  typewriter: TYPEWRITER,
  atelier: ATELIER,
  sidebar: SIDEBAR,
} satisfies Record<InvoiceLayoutId, InvoiceLayout>;

/** Receipt layouts by name. */
export const RECEIPT_LAYOUTS = { till: TILL, bistro: BISTRO } satisfies Record<
  ReceiptLayoutId,
  ReceiptLayout
>;
