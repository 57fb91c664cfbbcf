import { DOUBT_INSTRUCTIONS, READING_INSTRUCTIONS } from './instructions.ts';
import { VisionDoubts, VisionReading } from './vision-schema.ts';

/** The question for what is printed, and the form of its answer. */
export const READING_FORM = {
  schema: VisionReading,
  name: 'document_reading',
  instructions: READING_INSTRUCTIONS,
} as const;

/** The question for traces of changes, and the form of its answer. */
export const DOUBT_FORM = {
  schema: VisionDoubts,
  name: 'document_doubts',
  instructions: DOUBT_INSTRUCTIONS,
} as const;
