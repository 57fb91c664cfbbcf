import type { EInvoiceHeader } from '@vouch/core/invoice/e-invoice.ts';
import { dayOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, attributeOf, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

type References = Pick<
  EInvoiceHeader,
  | 'projectReference'
  | 'contractReference'
  | 'orderReference'
  | 'receivingAdviceReference'
  | 'despatchAdviceReference'
  | 'tenderReference'
  | 'precedingInvoices'
  | 'supportingDocuments'
>;

/** What a FatturaPA refers to. The project is its public code (CUP), the tender its tender code (CIG). */
export function readFatturaReferences(body: XmlElement, faults: Faults): References {
  const general = at(body, 'DatiGenerali');
  const orderOrContract = 'DatiOrdineAcquisto|DatiContratto|DatiConvenzione';
  return {
    projectReference: textAt(general, orderOrContract, 'CodiceCUP'),
    contractReference: textAt(general, 'DatiContratto', 'IdDocumento'),
    orderReference: textAt(general, 'DatiOrdineAcquisto', 'IdDocumento'),
    receivingAdviceReference: textAt(general, 'DatiRicezione', 'IdDocumento'),
    despatchAdviceReference: textAt(general, 'DatiDDT', 'NumeroDDT'),
    tenderReference: textAt(general, orderOrContract, 'CodiceCIG'),
    precedingInvoices: allAt(general, 'DatiFattureCollegate').map((document) => ({
      number: textAt(document, 'IdDocumento'),
      issueDate: dayOf(at(document, 'Data'), faults),
    })),
    supportingDocuments: allAt(body, 'Allegati').map((file) => ({
      reference: null,
      description: textAt(file, 'DescrizioneAttachment'),
      location: null,
      fileName: textAt(file, 'NomeAttachment'),
      mediaType: attributeOf(file, 'mimeCode'),
    })),
  };
}
