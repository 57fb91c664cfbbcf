import type { EInvoiceLine } from '@vouch/core/invoice/e-invoice.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** One line of a FatturaPA. Its unit is free text, and its price is the one before the line's own discounts. */
export function readFatturaLine(line: XmlElement, faults: Faults): EInvoiceLine {
  return {
    id: textAt(line, 'NumeroLinea'),
    name: textAt(line, 'Descrizione'),
    description: null,
    sellerItemId: textAt(line, 'CodiceArticolo', 'CodiceValore'),
    quantity: decimalOf(at(line, 'Quantita'), faults),
    unitCode: textAt(line, 'UnitaMisura'),
    netPrice: decimalOf(at(line, 'PrezzoUnitario'), faults),
    priceBaseQuantity: null,
    lineTotal: decimalOf(at(line, 'PrezzoTotale'), faults),
    taxCategory: textAt(line, 'Natura'),
    taxRate: decimalOf(at(line, 'AliquotaIVA'), faults),
  };
}
