import { Link } from '@tanstack/react-router';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

interface WaitsForYouProps {
  readonly reason: string | null;
  /** Its place in the review queue. */
  readonly reviewId: string | null;
  /** The open question whether it was handed in before. */
  readonly duplicateId: string | null;
}

/** Why a document was not saved by itself, with the way to decide; nothing when it was saved. */
export function WaitsForYou({ reason, reviewId, duplicateId }: WaitsForYouProps) {
  if (reason === null || reason === '') return null;
  return (
    <Notice tone="info" title="Not saved by itself">
      <p>{reason}</p>
      <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {reviewId ? (
          <Button asChild size="sm">
            <Link to="/review/$reviewId" params={{ reviewId }}>
              Review it
            </Link>
          </Button>
        ) : null}
        {duplicateId ? (
          <Button asChild size="sm">
            <Link to="/duplicates/$duplicateId" params={{ duplicateId }}>
              Compare the two
            </Link>
          </Button>
        ) : null}
      </div>
    </Notice>
  );
}
