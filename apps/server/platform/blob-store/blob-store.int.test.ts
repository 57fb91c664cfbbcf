import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiskBlobStore } from './disk-blob-store.ts';
import { createS3BlobStore } from './s3-blob-store.ts';
import { describeBlobStore } from './testing/blob-store.conformance.ts';
import { startS3 } from './testing/start-s3.ts';

describeBlobStore('the disk', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'vouch-blobs-'));
  return {
    store: await createDiskBlobStore(directory),
    close: () => rm(directory, { recursive: true, force: true }),
  };
});

describeBlobStore('an S3 server', async () => {
  const server = await startS3('documents');
  const { endpoint, credentials } = server;
  const store = await createS3BlobStore({ bucket: 'documents', region: 'us-east-1', endpoint, credentials });
  return {
    store,
    async close() {
      await store.close();
      await server.stop();
    },
  };
});
