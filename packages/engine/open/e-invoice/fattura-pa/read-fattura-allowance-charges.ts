import type { EInvoiceAllowanceCharge } from '@vouch/core/invoice/e-invoice.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Discounts, surcharges and contributions to a professional pension fund on a FatturaPA. */
export function readFatturaAllowanceCharges(
  general: XmlElement | null,
  faults: Faults,
): readonly EInvoiceAllowanceCharge[] {
  const discounts = allAt(general, 'ScontoMaggiorazione').map((entry) => ({
    isCharge: textAt(entry, 'Tipo') === 'MG',
    amount: decimalOf(at(entry, 'Importo'), faults),
    reason: textAt(entry, 'Tipo'),
    taxRate: null,
  }));
  const funds = allAt(general, 'DatiCassaPrevidenziale').map((entry) => ({
    isCharge: true,
    amount: decimalOf(at(entry, 'ImportoContributoCassa'), faults),
    reason: textAt(entry, 'TipoCassa'),
    taxRate: decimalOf(at(entry, 'AliquotaIVA'), faults),
  }));
  return [...discounts, ...funds];
}
