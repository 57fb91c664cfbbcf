import { useSyncExternalStore } from 'react';
import { uploadQueue } from './uploads.ts';

/** Files on their way, oldest first. */
export function useUploads() {
  return useSyncExternalStore(uploadQueue.subscribe, uploadQueue.list);
}
