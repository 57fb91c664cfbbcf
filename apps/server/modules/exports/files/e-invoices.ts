import { writeFacturX } from '@vouch/engine/write/e-invoice/factur-x/write-factur-x.ts';
import { writeUbl } from '@vouch/engine/write/e-invoice/ubl/write-ubl.ts';
import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { setImmediate } from 'node:timers/promises';
import type { ExportedInvoice } from '../exported-invoice.ts';
import { type Lacking, lackingOf } from '../terms/lacking.ts';
import { toTerms } from '../terms/to-terms.ts';
import { entryName } from './entry-name.ts';
import type { FileMaker, FileOrder } from './file-maker.ts';
import { openScratch, type Scratch } from './scratch.ts';
import { type ZipEntry, zipOf } from './zip.ts';

type Write = (terms: InvoiceTerms, madeAt: Date) => Promise<Uint8Array>;

/** An archive of UBL files with a manifest. */
export const UBL = archiveOf('.xml', (terms) => Promise.resolve(Buffer.from(writeUbl(terms))));

/** An archive of Factur-X files with a manifest. */
export const FACTUR_X = archiveOf('.pdf', writeFacturX);

const NOTICE =
  'Every file holds what is known. A file is complete when it breaks no rule of EN 16931; terms that are not known are left out. ' +
  'The PDFs are made in the form of PDF/A-3, which no validator has confirmed.';

function archiveOf(extension: string, write: Write): FileMaker {
  return {
    extension: 'zip',
    mediaType: 'application/zip',
    make: (order) => zipOf(entriesOf(order, extension, write), order.madeAt),
  };
}

async function* entriesOf(order: FileOrder, extension: string, write: Write): AsyncIterable<ZipEntry> {
  const manifest = await openScratch();
  try {
    await manifest.write(`{"notice":${JSON.stringify(NOTICE)},"invoices":[`);
    let number = 0;
    for await (const batch of order.batches()) {
      for (const invoice of batch) {
        number += 1;
        const name = entryName(number, invoice.invoiceNumber, extension);
        const terms = toTerms(invoice);
        const lacking = lackingOf(terms);
        if (lacking !== null) reportLack(order, invoice, lacking);
        await note(manifest, { name, invoice, lacking, isFirst: number === 1 });
        yield { name, content: () => write(terms, order.madeAt), isCompressed: extension === '.pdf' };
        // Writing many files must not keep the process from everything else.
        await setImmediate();
      }
    }
    await manifest.write('\n]}\n');
    yield { name: 'manifest.json', content: () => Promise.resolve(manifest.read()) };
  } finally {
    await manifest.close();
  }
}

function reportLack({ report }: FileOrder, invoice: ExportedInvoice, lacking: Lacking): void {
  const { missingTerms, ruleIds } = lacking;
  const missing = missingTerms.length === 0 ? '' : ` It does not give ${missingTerms.join(', ')}.`;
  report({ invoice, missingTerms, message: `Breaks ${ruleIds.join(', ')}.${missing}` });
}

interface Note {
  readonly name: string;
  readonly invoice: ExportedInvoice;
  readonly lacking: Lacking | null;
  readonly isFirst: boolean;
}

function note(manifest: Scratch, { name, invoice, lacking, isFirst }: Note): Promise<void> {
  const entry = {
    file: name,
    invoice_id: invoice.id,
    invoice_number: invoice.invoiceNumber,
    is_complete: lacking === null,
    missing_terms: lacking?.missingTerms ?? [],
    broken_rules: lacking?.broken ?? [],
  };
  return manifest.write(`${isFirst ? '' : ','}\n${JSON.stringify(entry)}`);
}
