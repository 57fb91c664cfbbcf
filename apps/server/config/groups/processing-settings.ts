import { resolve } from 'node:path';

import { z } from 'zod';
import { defineSetting } from '../setting.ts';
import { hostList, list, share, wholeNumber } from '../text-schemas.ts';

const MEBIBYTE = 1024 * 1024;

/** How documents are taken in, read and judged. */
export const PROCESSING_SETTINGS = {
  confidenceThreshold: defineSetting({
    env: 'CONFIDENCE_THRESHOLD',
    doc: 'Below this confidence a document waits for review and is not saved as an invoice.',
    schema: share(0.8),
    shownDefault: '`0.8`',
  }),
  reviewClaimMinutes: defineSetting({
    env: 'REVIEW_CLAIM_MINUTES',
    doc: 'How long a document of the review queue belongs to the person who took it, unless they hold on to it.',
    schema: wholeNumber(1, 1440, 15),
    shownDefault: '`15`',
  }),
  maxContentLength: defineSetting({
    env: 'MAX_CONTENT_LENGTH',
    doc: 'Largest file for uploads, in bytes.',
    schema: wholeNumber(1024, 1024 * MEBIBYTE, 16 * MEBIBYTE),
    shownDefault: '`16777216` (16 MiB)',
  }),
  uploadTotalMaxBytes: defineSetting({
    env: 'UPLOAD_TOTAL_MAX_BYTES',
    doc: 'Largest ZIP file or e-mail, all that comes out of one, and all files of a batch upload, in bytes.',
    schema: wholeNumber(1024, 1024 * MEBIBYTE, 128 * MEBIBYTE),
    shownDefault: '`134217728` (128 MiB)',
  }),
  uploadTotalMaxFiles: defineSetting({
    env: 'UPLOAD_TOTAL_MAX_FILES',
    doc: 'Most documents in a ZIP file, an e-mail or a batch upload.',
    schema: wholeNumber(1, 1000, 100),
    shownDefault: '`100`',
  }),
  signatureTrustFolder: defineSetting({
    env: 'SIGNATURE_TRUST_DIR',
    doc:
      'Folder with certificates of authorities (`.pem`, `.crt`, `.cer`, `.der`). A PDF that stands as one of their signers signed it gains trust; ' +
      'other signers are named as unknown. Workers read it for each signed file.',
    schema: z
      .string()
      .min(1)
      .transform((path) => resolve(path))
      .optional(),
    shownDefault: 'nobody is trusted',
  }),
  secondLanguages: defineSetting({
    env: 'OCR_LANGUAGES',
    doc:
      'Languages in which a picture may be read a second time, for accents and currency signs: Tesseract’s codes, such as `deu,eng`, or `none`. ' +
      'A second reading takes two to four seconds of computing, in languages that the installed program does not know about twenty a page.',
    schema: list(
      z.string().regex(/^[a-z]{3}(?:_[a-z]{3,10})?$|^none$/, 'Write codes such as deu, or none.'),
    ).transform((codes) => (codes.length === 0 ? null : codes.filter((code) => code !== 'none'))),
    shownDefault: 'what the installed `tesseract` knows',
  }),
  analyzeMaxBytes: defineSetting({
    env: 'ANALYZE_MAX_BYTES',
    doc: 'Largest file for `/analyze`, in bytes.',
    schema: wholeNumber(1024, 1024 * MEBIBYTE, 10 * MEBIBYTE),
    shownDefault: '`10485760` (10 MiB)',
  }),
  analyzeTimeoutSeconds: defineSetting({
    env: 'ANALYZE_TIMEOUT_SECONDS',
    doc: 'How long an `/analyze` request waits for its result.',
    schema: wholeNumber(1, 600, 60),
    shownDefault: '`60`',
  }),
  documentTimeoutSeconds: defineSetting({
    env: 'DOCUMENT_TIMEOUT_SECONDS',
    doc: 'How long reading one document may take.',
    schema: wholeNumber(1, 3600, 60),
    shownDefault: '`60`',
  }),
  workerConcurrency: defineSetting({
    env: 'WORKER_CONCURRENCY',
    doc: 'Documents that a worker process reads at once.',
    schema: wholeNumber(1, 64, 2),
    shownDefault: '`2`',
  }),
  blobUrlAllowedHosts: defineSetting({
    env: 'BLOB_URL_ALLOWED_HOSTS',
    doc:
      'Hosts from which `blob_url` may be fetched although they are private: `host:port`, or `host` for all of its ports, separated by commas. ' +
      'Public hosts are always allowed over https on port 443 and over http on port 80.',
    schema: hostList(),
    shownDefault: 'none',
  }),
  forgeryPrior: defineSetting({
    env: 'FORGERY_PRIOR',
    doc: 'Share of forged documents to expect; scores are probabilities at this share.',
    schema: z.coerce
      .number('Write a number between 0 and 1.')
      .gt(0, 'Write a number above 0.')
      .lt(1, 'Write a number below 1.')
      .default(0.1),
    shownDefault: '`0.1`',
  }),
} as const;
