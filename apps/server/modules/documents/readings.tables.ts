import { date, doublePrecision, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import type { Label, Verification } from '@vouch/core/verification/verification.ts';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';
import { decimalColumn } from '../../platform/database/decimal-column.ts';

/** What was read from a document and what the checks made of it, once per task. */
export const readings = pgTable('readings', {
  id: idColumn<'reading'>('id').primaryKey(),
  organizationId: organizationColumn(),
  documentId: idColumn<'document'>('document_id').notNull(),
  taskId: idColumn<'task'>('task_id').notNull(),
  purpose: text('purpose').$type<'invoice' | 'analysis'>().notNull(),
  extraction: jsonb('extraction').$type<Extraction>().notNull(),
  verification: jsonb('verification').$type<Verification>().notNull(),
  confidence: doublePrecision('confidence').notNull(),
  label: text('label').$type<Label>().notNull(),
  pictureHash: text('picture_hash'),
  /** What the text is recognised by, as 256 hexadecimal digits. */
  textSketch: text('text_sketch'),
  /** Bands of picture and text under which like documents are found. */
  likenessKeys: text('likeness_keys').array().notNull().default([]),
  invoiceNumberKey: text('invoice_number_key'),
  sellerKey: text('seller_key'),
  sellerVatId: text('seller_vat_id'),
  invoiceDate: date('invoice_date', { mode: 'string' }),
  grandTotal: decimalColumn('grand_total'),
  currency: text('currency'),
  iban: text('iban'),
  /** Program, paper and fonts of a PDF: documents of one template share them. */
  templateKey: text('template_key'),
  createdAt: momentColumn('created_at').notNull(),
});
