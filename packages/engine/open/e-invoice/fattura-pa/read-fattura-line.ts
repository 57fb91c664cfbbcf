import type { EInvoiceLine } from '@vouch/core/invoice/e-invoice-line.ts';
import { NO_LINE } from '@vouch/core/invoice/no-terms.ts';
import { decimalOf, periodOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readFatturaDiscounts } from './read-fattura-allowance-charges.ts';

/** One line of a FatturaPA. Its unit is free text, and its price is the one before the line's own discounts. */
export function readFatturaLine(line: XmlElement, faults: Faults): EInvoiceLine {
  return {
    ...NO_LINE,
    id: textAt(line, 'NumeroLinea'),
    name: textAt(line, 'Descrizione'),
    sellerItemId: textAt(line, 'CodiceArticolo', 'CodiceValore'),
    quantity: decimalOf(at(line, 'Quantita'), faults),
    unitCode: textAt(line, 'UnitaMisura'),
    netPrice: decimalOf(at(line, 'PrezzoUnitario'), faults),
    lineTotal: decimalOf(at(line, 'PrezzoTotale'), faults),
    accountingReference: textAt(line, 'RiferimentoAmministrazione'),
    period: periodOf(at(line, 'DataInizioPeriodo'), at(line, 'DataFinePeriodo'), faults),
    allowanceCharges: readFatturaDiscounts(line, faults),
    attributes: allAt(line, 'AltriDatiGestionali').map((entry) => ({
      name: textAt(entry, 'TipoDato'),
      value: textAt(entry, 'RiferimentoTesto|RiferimentoNumero|RiferimentoData'),
    })),
    taxCategory: textAt(line, 'Natura'),
    taxRate: decimalOf(at(line, 'AliquotaIVA'), faults),
  };
}
