import { dictionary, pagesPdf } from '@vouch/engine/open/testing/write-pdf.ts';

/** An invoice of a shop in plain type. */
export interface TypedInvoice {
  readonly seller: string;
  readonly number: string;
  /** Per cent, as printed. */
  readonly taxRate?: string;
  readonly net?: string;
  readonly tax?: string;
  readonly total?: string;
}

/** A one-page PDF of an invoice: in order as it stands, with a tax that does not follow from the rate when another rate is given. */
export function typedInvoice(invoice: TypedInvoice): Buffer {
  const { seller, number, taxRate = '19', net = '1000.00', tax = '190.00', total = '1190.00' } = invoice;
  const lines = [
    seller,
    'Harbour Road 4',
    '20095 Hamburg',
    'VAT ID: DE136695976',
    '',
    'INVOICE',
    '',
    `Invoice number: ${number}`,
    'Invoice date: 2026-10-05',
    'Due date: 2026-11-04',
    '',
    'Bill to:',
    'North Books Ltd',
    '12 Market Street',
    'Leeds LS1 4AB',
    '',
    'Description                     Quantity   Unit price      Amount',
    `Consulting for the warehouse    1          ${net}         ${net}`,
    '',
    `Net amount                                                ${net} EUR`,
    `VAT ${taxRate} %                                                   ${tax} EUR`,
    `Total                                                     ${total} EUR`,
  ];
  return typedLines(lines);
}

/** A one-page PDF of lines set in a typewriter face. */
export function typedLines(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `(${line.replaceAll(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  return pagesPdf(
    [
      {
        content: `BT /F1 10 Tf 14 TL 50 780 Td\n${shown}\nET`,
        entries: '/MediaBox [0 0 595 842] /Resources << /Font << /F1 6 0 R >> >>',
      },
    ],
    { objects: [dictionary('/Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding')] },
  );
}
