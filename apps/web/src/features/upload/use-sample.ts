import { useMutation } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';
import { uploadQueue } from './uploads.ts';

/** Fetches the server's sample invoice and hands it in like any other file. */
export function useSample() {
  return useMutation({
    mutationFn: () => vouch.getSampleInvoice(),
    onSuccess: (blob) =>
      uploadQueue.add([new File([blob], 'sample-invoice.pdf', { type: blob.type || 'application/pdf' })]),
  });
}
