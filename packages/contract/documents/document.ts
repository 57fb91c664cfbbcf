import { z } from 'zod';
import { Id, Share, Timestamp } from '../common/scalars.ts';
import { Label } from '../analyses/analysis.ts';

/** A rectangle in shares of the page; 0,0 is the top left corner. */
export const WireBox = z.object({ left: Share, top: Share, right: Share, bottom: Share }).meta({ id: 'Box' });

/** Where something stands. */
export const WirePlace = z.object({ page: z.int().min(1), box: WireBox }).meta({ id: 'Place' });

/** One value that was read, with its evidence. */
export const DocumentField = z
  .object({
    value: z.string(),
    raw: z.string().nullable(),
    place: WirePlace.nullable(),
    confidence: Share,
    engine: z.string(),
    origin: z.enum(['read', 'computed', 'xml']),
    handwritten: z.literal(true).optional().meta({
      description: 'It stands in handwriting, or handwriting stands where it belongs: a person must look',
    }),
  })
  .meta({ id: 'DocumentField' });

/** One page of a document. */
export const DocumentPage = z.object({
  number: z.int().min(1),
  width: z.number(),
  height: z.number(),
  unit: z.enum(['pt', 'px']),
  text_source: z.enum(['text-layer', 'ocr', 'xml', 'none']),
  image_url: z.string(),
});

/** One finding of the checks. */
export const DocumentFinding = z
  .object({
    rule_id: z.string(),
    family: z.string(),
    severity: z.enum(['HARD_FAIL', 'CRITICAL', 'INFO']),
    title: z.string(),
    explanation: z.string(),
    evidence: z.array(
      z.object({
        place: WirePlace.nullable(),
        text: z.string(),
        before: z.string().optional(),
        after: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Finding' });

/** Whether one check could look at the document, and why not. */
export const DocumentRuleRun = z
  .object({
    rule_id: z.string(),
    outcome: z.enum(['hit', 'clear', 'not-applicable']),
    reason: z.string().nullable().meta({ description: 'Why it does not apply; null when it ran' }),
  })
  .meta({ id: 'RuleRun' });

/** Fields of one line of the table. */
export const DocumentLine = z.object({
  line_number: z.int(),
  fields: z.record(z.string(), DocumentField),
});

/** One paper of a file that holds several. */
export const DocumentPaper = z
  .object({
    number: z.int().min(1),
    kind: z.string(),
    confidence_score: Share,
    fields: z.record(z.string(), DocumentField),
    custom_fields: z.record(z.string(), DocumentField).optional(),
    line_items: z.array(DocumentLine),
  })
  .meta({ id: 'DocumentPaper' });

/** A stored document with everything that was read and found. */
export const DocumentDetail = z
  .object({
    id: Id,
    filename: z.string(),
    media_type: z.string().nullable(),
    size_bytes: z.int().nullable(),
    sha256: z.string().nullable(),
    created_at: Timestamp,
    task_id: Id.nullable(),
    invoice_id: Id.nullable(),
    file_url: z.string(),
    pages: z.array(DocumentPage),
    kind: z.string().nullable(),
    confidence_score: Share.nullable(),
    fields: z.record(z.string(), DocumentField),
    custom_fields: z.record(z.string(), DocumentField).optional().meta({
      description: 'Fields of your own that you taught for documents like this one, by their names',
    }),
    line_items: z.array(DocumentLine),
    papers: z.array(DocumentPaper).optional().meta({
      description: 'All papers of a file that holds several; the members above are those of one of them',
    }),
    verification: z
      .object({
        label: Label,
        score: Share,
        reasons: z.array(z.string()),
        minor_notes: z.array(z.string()),
        recommended_action: z.enum(['approve', 'review', 'reject']),
        findings: z.array(DocumentFinding),
        runs: z.array(DocumentRuleRun).optional(),
      })
      .nullable(),
    notices: z.array(z.string()),
    text: z.string().optional().meta({ description: 'Recognised text; pages are separated by a form feed' }),
  })
  .meta({ id: 'DocumentDetail' });

/** What one task read in a document and made of it. */
export const ReadingSummary = z
  .object({
    id: Id,
    task_id: Id,
    created_at: Timestamp,
    confidence_score: Share,
    label: Label,
    score: Share,
    rule_set_version: z.string(),
    engine_version: z.string(),
    values: z.record(z.string(), z.string()).meta({ description: 'Fields of the first invoice, normalised' }),
    line_count: z.int(),
    findings: z.array(z.string()).meta({ description: 'Ids of the rules that found something' }),
    changed: z
      .array(z.string())
      .meta({ description: 'Fields in which it differs from the reading before it' }),
  })
  .meta({ id: 'ReadingSummary' });

/** All readings of a document. */
export const ReadingList = z.object({ readings: z.array(ReadingSummary) }).meta({ id: 'ReadingList' });

/** What one task read in a document and made of it. */
export type ReadingSummaryBody = z.infer<typeof ReadingSummary>;

/** Size of a page picture. */
export const PageImageQuery = z.object({
  width: z.coerce.number().int().min(64).max(2000).default(1200).meta({ description: 'Pixels' }),
});

/** A stored document with everything that was read and found. */
export type DocumentDetailBody = z.infer<typeof DocumentDetail>;
