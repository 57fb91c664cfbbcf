import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

type Totals = Pick<InvoiceTerms, 'netTotal' | 'taxTotal' | 'grandTotal' | 'roundingAmount'>;

/**
 * The document totals of a FatturaPA. The format has no net and tax totals: they are its summary row where there is one, and
 * stay unknown where there are several rates.
 */
export function readFatturaTotals(body: XmlElement, faults: Faults): Totals {
  const general = at(body, 'DatiGenerali', 'DatiGeneraliDocumento');
  const summary = allAt(body, 'DatiBeniServizi', 'DatiRiepilogo');
  const only = summary.length === 1 ? (summary[0] ?? null) : null;
  return {
    netTotal: decimalOf(at(only, 'ImponibileImporto'), faults),
    taxTotal: decimalOf(at(only, 'Imposta'), faults),
    grandTotal: decimalOf(at(general, 'ImportoTotaleDocumento'), faults),
    roundingAmount: decimalOf(at(general, 'Arrotondamento'), faults),
  };
}
