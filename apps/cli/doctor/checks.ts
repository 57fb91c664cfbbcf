import type { Check } from './check.ts';
import { checkDataFolder } from './check-data-folder.ts';
import { checkModels } from './check-models.ts';
import { checkNode } from './check-node.ts';
import { checkPdf } from './check-pdf.ts';
import { checkPictures } from './check-pictures.ts';
import { checkReading } from './check-reading.ts';
import { checkRecognition } from './check-recognition.ts';
import { checkWeb } from './check-web.ts';

/** All checks, in the order in which they are told. */
export const CHECKS: readonly Check[] = [
  checkNode,
  checkPdf,
  checkPictures,
  checkRecognition,
  checkReading,
  checkModels,
  checkDataFolder,
  checkWeb,
];
