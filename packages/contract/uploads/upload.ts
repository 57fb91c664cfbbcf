import { z } from 'zod';
import { Id, Share } from '../common/scalars.ts';

/** Upload by address. */
export const UploadRequest = z
  .object({
    blob_url: z.string().min(1).max(4096).meta({ description: 'http(s) address of the file' }),
    filename: z
      .string()
      .min(1)
      .max(255)
      .optional()
      .meta({ description: 'Taken from the address when absent' }),
    auto_save: z.boolean().default(true),
    confidence_threshold: Share.optional().meta({
      description: 'Below this confidence the document waits for review; from settings when absent',
    }),
  })
  .meta({ id: 'UploadRequest' });

/** A field that was left empty was not filled in: read as a number it would be 0, which lets everything pass. */
const filledIn = <S extends z.ZodType>(schema: S) =>
  z.preprocess((text) => (text === '' ? undefined : text), schema);

/** Text fields beside a multipart file. */
export const UploadFormFields = z.object({
  filename: filledIn(z.string().min(1).max(255).optional()),
  auto_save: filledIn(
    z.stringbool({ truthy: ['true', '1', 'yes', 'on'], falsy: ['false', '0', 'no', 'off'] }).default(true),
  ),
  confidence_threshold: filledIn(z.coerce.number().min(0).max(1).optional()),
});

/** How a document is read again. */
export const RerunRequest = z
  .object({
    auto_save: z.boolean().default(true),
    confidence_threshold: Share.optional().meta({ description: 'From settings when absent' }),
  })
  .meta({ id: 'RerunRequest' });

/** The upload is stored and will be processed. */
export const UploadAccepted = z
  .object({
    success: z.literal(true),
    task_id: Id,
    celery_task_id: z.string().meta({ description: 'Job id of the queue' }),
    document_id: Id.nullable(),
    filename: z.string(),
    status: z.literal('queued'),
    message: z.string(),
    websocket: z.object({
      room: z.string(),
      events: z.object({
        progress: z.literal('task_update'),
        streaming: z.literal('task_update'),
        complete: z.literal('task_update'),
        error: z.literal('task_update'),
      }),
    }),
    processing: z.object({
      auto_save: z.boolean(),
      confidence_threshold: Share,
      estimated_duration_seconds: z.int(),
    }),
  })
  .meta({ id: 'UploadAccepted' });

/** Answer to an upload. */
export type UploadAcceptedBody = z.infer<typeof UploadAccepted>;
