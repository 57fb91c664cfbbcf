import { expect, test } from 'vitest';

import { openBytes } from '../testing/open-bytes.ts';
import { dictionary, INVOICE_LINES, pagesPdf, stream, textLines } from '../testing/write-pdf.ts';

const page = { content: textLines(INVOICE_LINES) };
const XML = '<?xml version="1.0"?><Note>not an invoice</Note>';
const file = stream(XML, '/Type /EmbeddedFile /Subtype /text#2Fxml', true);
const specification = dictionary('/Type /Filespec /F (factur-x.xml) /UF (factur-x.xml) /EF << /F 6 0 R >>');

async function attachmentsOf(catalog: string) {
  const opened = await openBytes(pagesPdf([page], { catalog, objects: [file, specification] }));
  if (!opened.ok) throw new Error(opened.error.message);
  opened.value.pages.close();
  return opened.value.attachments;
}

const expected = [{ name: 'factur-x.xml', sizeBytes: XML.length, mediaType: 'application/xml' }];

test('attachments of the name tree are read', async () => {
  expect(await attachmentsOf('/Names << /EmbeddedFiles << /Names [(factur-x.xml) 7 0 R] >> >>')).toEqual(
    expected,
  );
});

test('an attachment that no list names is found', async () => {
  expect(await attachmentsOf('/AF [7 0 R]')).toEqual(expected);
  expect(await attachmentsOf('')).toEqual(expected);
});

test('an attachment that inflates without end is left out', async () => {
  const bomb = stream(Buffer.alloc(40_000_000), '/Type /EmbeddedFile', true);
  const opened = await openBytes(pagesPdf([page], { objects: [bomb, specification] }));
  expect(opened).toMatchObject({ ok: true, value: { eInvoices: [], attachments: [{ mediaType: null }] } });
  if (opened.ok) opened.value.pages.close();
});
