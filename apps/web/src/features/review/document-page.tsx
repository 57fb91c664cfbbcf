import { useParams } from '@tanstack/react-router';
import { ReviewLoader } from './review-loader.tsx';

/** The result page of a document by its own address. */
export function DocumentPage() {
  const { documentId } = useParams({ from: '/signed-in/documents/$documentId' });
  return <ReviewLoader documentId={documentId} />;
}
