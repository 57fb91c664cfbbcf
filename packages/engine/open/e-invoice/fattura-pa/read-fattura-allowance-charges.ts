import type { EInvoiceAllowanceCharge } from '@vouch/core/invoice/e-invoice-parts.ts';
import { NO_ALLOWANCE } from '@vouch/core/invoice/no-terms.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Discounts, surcharges and contributions to a professional pension fund on a FatturaPA. */
export function readFatturaAllowanceCharges(
  general: XmlElement | null,
  faults: Faults,
): readonly EInvoiceAllowanceCharge[] {
  const funds = allAt(general, 'DatiCassaPrevidenziale').map((entry) => ({
    ...NO_ALLOWANCE,
    isCharge: true,
    amount: decimalOf(at(entry, 'ImportoContributoCassa'), faults),
    baseAmount: decimalOf(at(entry, 'ImponibileCassa'), faults),
    percent: decimalOf(at(entry, 'AlCassa'), faults),
    reasonCode: textAt(entry, 'TipoCassa'),
    taxCategory: textAt(entry, 'Natura'),
    taxRate: decimalOf(at(entry, 'AliquotaIVA'), faults),
  }));
  return [...readFatturaDiscounts(general, faults), ...funds];
}

/** Discounts and surcharges of a FatturaPA or of one of its lines. */
export function readFatturaDiscounts(
  holder: XmlElement | null,
  faults: Faults,
): readonly EInvoiceAllowanceCharge[] {
  return allAt(holder, 'ScontoMaggiorazione').map((entry) => ({
    ...NO_ALLOWANCE,
    isCharge: textAt(entry, 'Tipo') === 'MG',
    amount: decimalOf(at(entry, 'Importo'), faults),
    percent: decimalOf(at(entry, 'Percentuale'), faults),
    reasonCode: textAt(entry, 'Tipo'),
  }));
}
