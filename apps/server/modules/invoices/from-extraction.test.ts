import { expect, test } from 'vitest';
import type { ExtractedInvoice, Field } from '@vouch/core/extraction/extraction.ts';
import { fromExtraction } from './from-extraction.ts';

const field = (value: string): Field => ({
  value,
  raw: value,
  place: null,
  confidence: 0.9,
  origin: 'read',
  engine: 'layout',
});
const READ: ExtractedInvoice = {
  kind: 'invoice',
  kindConfidence: 1,
  fields: {},
  lines: [],
  taxes: [],
  confidence: 0.9,
};

test('fields that the organization made up are saved with the invoice', () => {
  const { customFields } = fromExtraction({ ...READ, custom: { project: field('PX-02') } });
  expect(customFields).toEqual({ project: 'PX-02' });
});

test('an amount with more digits than clients are promised stays unknown', () => {
  const total = (value: string) =>
    fromExtraction({ ...READ, fields: { grandTotal: field(value) } }).totalAmount;
  expect(total('123456789012345.5')).toBe('123456789012345.5');
  expect(total('1234567890123456.5')).toBeNull();
});
