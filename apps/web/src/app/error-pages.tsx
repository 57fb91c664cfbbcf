import { Link, useRouter } from '@tanstack/react-router';
import { wordsOf } from '../shared/api/error-words.ts';
import { Button } from '../shared/ui/button.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { PapersPicture } from '../shared/ui/papers-picture.tsx';

/** Shown when a page could not be loaded. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const router = useRouter();
  return (
    <div role="alert">
      <EmptyState
        picture={<PapersPicture />}
        title="This page could not be shown"
        action={
          <Button look="primary" onClick={() => void router.invalidate()}>
            Try again
          </Button>
        }
      >
        {wordsOf(error)}
      </EmptyState>
    </div>
  );
}

/** Shown for an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <EmptyState
      picture={<PapersPicture />}
      title="There is nothing here"
      action={
        <Button asChild look="primary">
          <Link to="/">To your documents</Link>
        </Button>
      }
    >
      The address may be wrong, or the document was removed.
    </EmptyState>
  );
}
