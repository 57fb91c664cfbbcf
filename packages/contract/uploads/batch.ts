import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { UploadAccepted, UploadFormFields } from './upload.ts';

/** Text fields beside the files of a batch. */
export const BatchFormFields = UploadFormFields.omit({ filename: true });

/** One file of a batch: its task, or why it was not taken in. */
export const BatchFile = z
  .object({
    filename: z.string(),
    task_id: Id.nullable(),
    document_id: Id.nullable(),
    error: z.string().optional().meta({ description: 'One plain sentence; only when it was not taken in' }),
    code: z.string().optional(),
  })
  .meta({ id: 'BatchFile' });

/** The batch is stored and will be processed. The task of the batch ends with the last of its documents. */
export const BatchAccepted = UploadAccepted.omit({ document_id: true, filename: true })
  .extend({
    accepted: z.int(),
    refused: z.int(),
    files: z.array(BatchFile).meta({ description: 'In the order of the request' }),
  })
  .meta({ id: 'BatchAccepted' });

/** Answer to a batch. */
export type BatchAcceptedBody = z.infer<typeof BatchAccepted>;
