import { expect, test } from 'vitest';
import { claimsOfReading } from './to-claims.ts';

test('no value counts as found on the page that was looked for in vain', () => {
  const { claims } = claimsOfReading('donut', {
    merchant: 'Muster GmbH',
    total: '119.00',
    date: '2026-02-03',
    currency: 'USD',
    items: [],
    confidence: 0.9,
    unverified: ['date', 'currency', 'taxTotal'],
    amounts: { taxTotal: '19.00', netTotal: '100.00' },
  });
  expect(claims).toMatchObject({
    sellerName: { isVerified: true },
    grandTotal: { isVerified: true },
    netTotal: { isVerified: true },
    invoiceDate: { isVerified: false },
    currency: { isVerified: false },
    taxTotal: { isVerified: false },
  });
});
