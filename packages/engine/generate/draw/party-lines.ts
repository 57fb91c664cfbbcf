import type { InvoiceScene, Scene } from './scene.ts';
import type { Ink } from './sheet.ts';
import type { BlockLine } from './text-block.ts';

/** Type of a party's name and of the lines below it. */
export interface PartyInks {
  readonly name: Ink;
  readonly rest: Ink;
}

/** The seller's name and address. */
export function sellerLines({ document }: Scene, inks: PartyInks): readonly BlockLine[] {
  const { seller } = document;
  return [
    { text: seller.name, ink: inks.name, mark: 'sellerName' },
    ...seller.address.lines.map((text): BlockLine => ({ text, ink: inks.rest, mark: 'sellerAddress' })),
  ];
}

/** The buyer's name and address, and its VAT id when it has one. */
export function buyerLines({ document }: InvoiceScene, inks: PartyInks): readonly BlockLine[] {
  const { buyer } = document;
  return [
    { text: buyer.name, ink: inks.name, mark: 'buyerName' },
    ...buyer.address.lines.map((text): BlockLine => ({ text, ink: inks.rest, mark: 'buyerAddress' })),
  ];
}
