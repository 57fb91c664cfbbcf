import { AFRelationship, PDFDocument } from '@cantoo/pdf-lib';
import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { writeCii } from '../cii/write-cii.ts';
import { addArchiveMarks } from './archive-marks.ts';
import { drawLines } from './draw-lines.ts';
import { drawHead } from './draw-parties.ts';
import { drawTotals } from './draw-totals.ts';
import { FACTUR_X_FILE, facturXmp } from './factur-x-metadata.ts';
import { Sheet } from './sheet.ts';
import { embedTypeface } from './typeface.ts';

const TOOL = 'Vouch';

/**
 * The invoice as Factur-X: pages that people read, with the same content as data for programs. Made in the form of PDF/A-3 (embedded
 * fonts, colour profile, metadata); no validator has confirmed that. Unknown terms are left out of both.
 */
export async function writeFacturX(invoice: InvoiceTerms, madeAt: Date): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const sheet = new Sheet(pdf, await embedTypeface(pdf));
  drawHead(sheet, invoice);
  sheet.down(18);
  drawLines(sheet, invoice.lines);
  drawTotals(sheet, invoice);
  const count = sheet.pages.length;
  sheet.pages.forEach((page, index) =>
    sheet.foot(
      page,
      `Page ${index + 1} of ${count}. The data of this invoice is attached as ${FACTUR_X_FILE}.`,
    ),
  );
  const about = {
    title: `Invoice ${invoice.number ?? ''}`.trim(),
    author: invoice.seller.name ?? '',
    tool: TOOL,
    madeAt,
  };
  describeFile(pdf, about);
  await pdf.attach(new TextEncoder().encode(writeCii(invoice)), FACTUR_X_FILE, {
    mimeType: 'text/xml',
    description: 'Factur-X invoice data',
    creationDate: madeAt,
    modificationDate: madeAt,
    afRelationship: AFRelationship.Alternative,
  });
  await addArchiveMarks(pdf, facturXmp(about));
  return pdf.save({ useObjectStreams: false, addDefaultPage: false });
}

/** The document information says the same as the metadata. */
function describeFile(pdf: PDFDocument, about: Parameters<typeof facturXmp>[0]): void {
  pdf.setTitle(about.title);
  pdf.setAuthor(about.author);
  pdf.setCreator(about.tool);
  pdf.setProducer(about.tool);
  pdf.setCreationDate(about.madeAt);
  pdf.setModificationDate(about.madeAt);
}
