import { useMutation } from '@tanstack/react-query';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';

type Feedback = Parameters<typeof vouch.submitFeedback>[0];

/** Sends what the reader makes of a verdict. */
export function useFeedback(documentId: string) {
  return useMutation({
    mutationKey: ['feedback', documentId],
    mutationFn: (feedback: Feedback) => vouch.submitFeedback(feedback),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['feedback-stats'] }),
  });
}
