import type { InvoiceReader, InvoiceTerms } from '../invoice-terms.ts';
import { codeOf, dayOf, decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, attributeOf, textAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readFatturaAllowanceCharges } from './read-fattura-allowance-charges.ts';
import { readFatturaLine } from './read-fattura-line.ts';
import { readFatturaParty } from './read-fattura-party.ts';
import { readFatturaPayment } from './read-fattura-payment.ts';
import { readFatturaTotals } from './read-fattura-totals.ts';

/** Reads FatturaPA (Italy): one header, and one invoice for every body. */
export const readFatturaPa: InvoiceReader = (root, faults) => {
  const header = at(root, 'FatturaElettronicaHeader');
  const shared = {
    profile: attributeOf(root, 'versione') ?? textAt(header, 'DatiTrasmissione', 'FormatoTrasmissione'),
    seller: readFatturaParty(at(header, 'CedentePrestatore')),
    buyer: readFatturaParty(at(header, 'CessionarioCommittente')),
  };
  return allAt(root, 'FatturaElettronicaBody').map((body) => ({ ...shared, ...readBody(body, faults) }));
};

function readBody(body: XmlElement, faults: Faults): Omit<InvoiceTerms, 'profile' | 'seller' | 'buyer'> {
  const general = at(body, 'DatiGenerali', 'DatiGeneraliDocumento');
  return {
    number: textAt(general, 'Numero'),
    issueDate: dayOf(at(general, 'Data'), faults),
    typeCode: textAt(general, 'TipoDocumento'),
    currency: codeOf(textAt(general, 'Divisa'), 3),
    notes: allAt(general, 'Causale').flatMap((note) => textOf(note) ?? []),
    buyerReference: null,
    orderReference: textAt(body, 'DatiGenerali', 'DatiOrdineAcquisto', 'IdDocumento'),
    deliveryDate: dayOf(at(body, 'DatiGenerali', 'DatiTrasporto', 'DataOraConsegna'), faults),
    ...readFatturaPayment(body, faults),
    ...readFatturaTotals(body, faults),
    taxes: allAt(body, 'DatiBeniServizi', 'DatiRiepilogo').map((row) => ({
      category: textAt(row, 'Natura'),
      rate: decimalOf(at(row, 'AliquotaIVA'), faults),
      base: decimalOf(at(row, 'ImponibileImporto'), faults),
      amount: decimalOf(at(row, 'Imposta'), faults),
    })),
    allowanceCharges: readFatturaAllowanceCharges(general, faults),
    lines: allAt(body, 'DatiBeniServizi', 'DettaglioLinee').map((line) => readFatturaLine(line, faults)),
  };
}
