import { Link } from '@tanstack/react-router';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

interface WaitsForYouProps {
  readonly reason: string | null;
  /** Its place in the review queue. */
  readonly reviewId: string | null;
}

/** Why a document was not saved by itself, with the way to decide; nothing when it was saved. */
export function WaitsForYou({ reason, reviewId }: WaitsForYouProps) {
  if (reason === null || reason === '') return null;
  return (
    <Notice tone="info" title="Not saved by itself">
      <p>{reason}</p>
      {reviewId ? (
        <Button asChild size="sm" className="mt-2">
          <Link to="/review/$reviewId" params={{ reviewId }}>
            Review it
          </Link>
        </Button>
      ) : null}
    </Notice>
  );
}
