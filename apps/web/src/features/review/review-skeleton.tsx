import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { Spinner } from '../../shared/ui/spinner.tsx';

/** The shape of a result page before its document is there. */
export function ReviewSkeleton() {
  return (
    <div className="pt-6">
      <Spinner className="sr-only" />
      <Skeleton className="mb-6 h-8 w-72" />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_28rem]">
        <Skeleton className="h-[70dvh] rounded-2xl" />
        <div className="grid content-start gap-4">
          <Skeleton className="h-44 rounded-2xl" />
          <Skeleton className="h-96 rounded-2xl" />
        </div>
      </div>
    </div>
  );
}
