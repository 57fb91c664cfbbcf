import { DocumentDetail, type DocumentDetailBody } from '@vouch/contract/documents/document.ts';

type Sides = readonly [left: number, top: number, right: number, bottom: number];

const place = (...[left, top, right, bottom]: Sides) => ({ page: 1, box: { left, top, right, bottom } });
const field = (value: string, over: object = {}) => ({
  value,
  raw: value,
  place: null,
  confidence: 0.95,
  engine: 'layout',
  origin: 'read',
  ...over,
});

/** A small document with every kind of thing a result page shows, checked against the contract. */
export function exampleDocument(): DocumentDetailBody {
  return DocumentDetail.parse({
    id: '5b4c1c9e-1f5e-4d0a-9d7a-0a4b8f6f1c11',
    filename: 'example.pdf',
    media_type: 'application/pdf',
    size_bytes: 1234,
    sha256: 'a'.repeat(64),
    created_at: '2026-03-31T09:30:00.000Z',
    task_id: null,
    invoice_id: null,
    file_url: '/documents/x/file',
    pages: [{ number: 1, width: 595, height: 842, unit: 'pt', text_source: 'text-layer', image_url: '/p/1' }],
    kind: 'invoice',
    confidence_score: 0.9,
    fields: {
      grandTotal: field('119.00', { place: place(0.7, 0.8, 0.9, 0.82) }),
      sellerName: field('Acme', { place: place(0.1, 0.1, 0.3, 0.12), confidence: 0.4 }),
      taxTotal: field('19.00', { origin: 'computed', raw: null }),
    },
    line_items: [
      {
        line_number: 1,
        fields: {
          description: field('Widget', { place: place(0.1, 0.4, 0.4, 0.42) }),
          lineTotal: field('100.00', { place: place(0.8, 0.41, 0.9, 0.43) }),
        },
      },
    ],
    verification: {
      label: 'suspicious',
      score: 0.6,
      reasons: ['[CRITICAL] Total does not add up: 100.00 and 19.00 make 119.00.'],
      minor_notes: [],
      recommended_action: 'review',
      findings: [
        {
          rule_id: 'total-mismatch',
          family: 'arithmetic',
          severity: 'CRITICAL',
          title: 'Total does not add up',
          explanation: 'Net and tax make another sum than the printed total.',
          evidence: [
            { place: place(0.7, 0.8, 0.9, 0.82), text: '119.00' },
            { place: null, text: 'no place' },
          ],
        },
      ],
    },
    notices: [],
  });
}
