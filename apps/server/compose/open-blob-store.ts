import { join } from 'node:path';
import type { Settings } from '../config/registry.ts';
import type { BlobStore } from '../platform/blob-store/blob-store.ts';
import { createDiskBlobStore } from '../platform/blob-store/disk-blob-store.ts';
import type { ClosingStack } from '../platform/shutdown.ts';

/** The store for documents: a bucket when one is named, else a folder in the data folder. */
export async function openBlobStore(settings: Settings, closing: ClosingStack): Promise<BlobStore> {
  const { s3Bucket, s3Region, s3Endpoint, s3AccessKeyId, s3SecretAccessKey } = settings;
  if (s3Bucket === undefined) return createDiskBlobStore(join(settings.dataDir, 'blobs'));
  // Loaded when used: the library is large, and most installations keep documents on disk.
  const { createS3BlobStore } = await import('../platform/blob-store/s3-blob-store.ts');
  const hasKeys = s3AccessKeyId !== undefined && s3SecretAccessKey !== undefined;
  const store = await createS3BlobStore({
    bucket: s3Bucket,
    region: s3Region,
    ...(s3Endpoint === undefined ? {} : { endpoint: s3Endpoint }),
    ...(hasKeys ? { credentials: { accessKeyId: s3AccessKeyId, secretAccessKey: s3SecretAccessKey } } : {}),
  });
  closing.add('blob store', () => store.close());
  return store;
}
