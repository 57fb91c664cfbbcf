import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { blobNameOf } from './blob-name.ts';
import type { BlobRef, BlobStore } from './blob-store.ts';
import { checkContent } from './check-content.ts';
import { spool } from './spool.ts';

/** An S3-compatible bucket. */
export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  /** Address of the server; Amazon S3 when absent. */
  readonly endpoint?: string;
  /** From the environment or the machine's role when absent. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** A blob store that holds connections. */
export interface S3BlobStore extends BlobStore {
  close(): Promise<void>;
}

const REQUEST_TIMEOUT_MS = 60_000;

/** Keeps blobs as objects of a bucket. Bytes are spooled to a temporary file first: their hash, which names the object, is known at the end. */
export async function createS3BlobStore(settings: S3Settings): Promise<S3BlobStore> {
  const client = connect(settings);
  const spoolFolder = await mkdtemp(join(tmpdir(), 'vouch-spool-'));
  const objectOf = (ref: BlobRef) => ({ Bucket: settings.bucket, Key: blobNameOf(ref) });
  const get = async (ref: BlobRef) => {
    const answer = await client.send(new GetObjectCommand(objectOf(ref)), patience()).catch(nullIfMissing);
    return (answer?.Body as Readable | undefined) ?? null;
  };
  return {
    async put(organizationId, source) {
      const { path, sha256, sizeBytes } = await spool(spoolFolder, source);
      try {
        const params = { ...objectOf({ organizationId, sha256 }), Body: createReadStream(path) };
        await new Upload({ client, params }).done();
      } finally {
        await rm(path, { force: true });
      }
      return { sha256, sizeBytes };
    },
    get,
    async read(ref) {
      const stream = await get(ref);
      return stream && checkContent(ref, Buffer.concat(await stream.toArray()));
    },
    async has(ref) {
      return (
        (await client.send(new HeadObjectCommand(objectOf(ref)), patience()).catch(nullIfMissing)) !== null
      );
    },
    async delete(ref) {
      await client.send(new DeleteObjectCommand(objectOf(ref)), patience());
    },
    async close() {
      client.destroy();
      await rm(spoolFolder, { recursive: true, force: true });
    },
  };
}

/** With checksums always on, the SDK frames streamed bodies in a way that many compatible servers store as content. */
function connect(settings: S3Settings): S3Client {
  return new S3Client({
    region: settings.region,
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint, forcePathStyle: true }),
    ...(settings.credentials === undefined ? {} : { credentials: settings.credentials }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 10_000, requestTimeout: REQUEST_TIMEOUT_MS },
  });
}

function patience() {
  return { abortSignal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) };
}

function nullIfMissing(error: unknown): null {
  if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
  throw error;
}
