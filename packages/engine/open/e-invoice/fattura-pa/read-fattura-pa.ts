import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { NO_TERMS } from '@vouch/core/invoice/no-terms.ts';
import type { InvoiceReader } from '../invoice-reader.ts';
import { codeOf, dayOf, decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, attributeOf, textAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readFatturaAllowanceCharges } from './read-fattura-allowance-charges.ts';
import { readFatturaLine } from './read-fattura-line.ts';
import { readFatturaParty, readFatturaTaxRepresentative } from './read-fattura-party.ts';
import { readFatturaPayment } from './read-fattura-payment.ts';
import { readFatturaReferences } from './read-fattura-references.ts';
import { readFatturaTotals } from './read-fattura-totals.ts';

/** Reads FatturaPA (Italy): one header, and one invoice for every body. */
export const readFatturaPa: InvoiceReader = (root, faults) => {
  const header = at(root, 'FatturaElettronicaHeader');
  const shared = {
    profile: attributeOf(root, 'versione') ?? textAt(header, 'DatiTrasmissione', 'FormatoTrasmissione'),
    seller: readFatturaParty(at(header, 'CedentePrestatore')),
    buyer: readFatturaParty(at(header, 'CessionarioCommittente')),
    taxRepresentative: readFatturaTaxRepresentative(at(header, 'RappresentanteFiscale')),
  };
  return allAt(root, 'FatturaElettronicaBody').map((body) => ({ ...readBody(body, faults), ...shared }));
};

function readBody(body: XmlElement, faults: Faults): InvoiceTerms {
  const general = at(body, 'DatiGenerali', 'DatiGeneraliDocumento');
  return {
    ...NO_TERMS,
    number: textAt(general, 'Numero'),
    issueDate: dayOf(at(general, 'Data'), faults),
    typeCode: textAt(general, 'TipoDocumento'),
    currency: codeOf(textAt(general, 'Divisa'), 3),
    notes: allAt(general, 'Causale').flatMap((note) => {
      const text = textOf(note);
      return text === null ? [] : [{ text, subjectCode: null }];
    }),
    ...readFatturaReferences(body, faults),
    deliveryDate: dayOf(at(body, 'DatiGenerali', 'DatiTrasporto', 'DataOraConsegna'), faults),
    ...readFatturaPayment(body, faults),
    ...readFatturaTotals(body, faults),
    taxes: allAt(body, 'DatiBeniServizi', 'DatiRiepilogo').map((row) => ({
      category: textAt(row, 'Natura'),
      rate: decimalOf(at(row, 'AliquotaIVA'), faults),
      base: decimalOf(at(row, 'ImponibileImporto'), faults),
      amount: decimalOf(at(row, 'Imposta'), faults),
      exemptionReason: textAt(row, 'RiferimentoNormativo'),
      exemptionCode: null,
    })),
    allowanceCharges: readFatturaAllowanceCharges(general, faults),
    lines: allAt(body, 'DatiBeniServizi', 'DettaglioLinee').map((line) => readFatturaLine(line, faults)),
  };
}
