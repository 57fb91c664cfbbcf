import { z } from 'zod';
import { defineSetting } from '../setting.ts';
import { address, wholeNumber } from '../text-schemas.ts';

/** Databases and stores. */
export const STORAGE_SETTINGS = {
  databaseUrl: defineSetting({
    env: 'DATABASE_URL',
    doc: 'PostgreSQL 15 or later. Without it an embedded database in the data folder is used (one process only).',
    schema: address(['postgres:', 'postgresql:']).optional(),
    shownDefault: 'embedded',
    secret: true,
  }),
  redisUrl: defineSetting({
    env: 'REDIS_URL',
    doc: 'Redis 6.2 or later. Needed only when several API processes share live updates and rate limits.',
    schema: address(['redis:', 'rediss:']).optional(),
    shownDefault: 'not used',
    secret: true,
  }),
  s3Bucket: defineSetting({
    env: 'S3_BUCKET',
    doc: 'Bucket of an S3-compatible store for documents. Without it they are kept in the data folder.',
    schema: z.string().min(3).max(63).optional(),
    shownDefault: 'data folder',
  }),
  s3Endpoint: defineSetting({
    env: 'S3_ENDPOINT',
    doc: 'Address of the S3-compatible store; not needed for Amazon S3.',
    schema: address(['http:', 'https:']).optional(),
    shownDefault: 'Amazon S3',
  }),
  s3Region: defineSetting({
    env: 'S3_REGION',
    doc: 'Region of the bucket.',
    schema: z.string().min(1).default('us-east-1'),
    shownDefault: '`us-east-1`',
  }),
  s3AccessKeyId: defineSetting({
    env: 'S3_ACCESS_KEY_ID',
    doc: 'Key id for the bucket; without it the usual AWS sources are asked.',
    schema: z.string().min(1).optional(),
    shownDefault: 'from the machine',
    secret: true,
  }),
  s3SecretAccessKey: defineSetting({
    env: 'S3_SECRET_ACCESS_KEY',
    doc: 'Secret key for the bucket.',
    schema: z.string().min(1).optional(),
    shownDefault: 'from the machine',
    secret: true,
  }),
  exportKeepDays: defineSetting({
    env: 'EXPORT_KEEP_DAYS',
    doc: 'Days after which the file of an export is deleted.',
    schema: wholeNumber(1, 365, 7),
    shownDefault: '`7`',
  }),
} as const;
