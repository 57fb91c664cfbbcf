import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Button } from '../../shared/ui/button.tsx';
import { methodsQuery } from './methods-query.ts';
import { safeNext } from './sign-in-search.ts';

/** The way in by a provider, when the server has one. A link to the server itself: it leads on to the provider. */
export function ProviderButton() {
  const provider = useQuery(methodsQuery).data?.oidc;
  const { next } = useSearch({ from: '/sign-in' });
  if (!provider) return null;
  return (
    <>
      <div aria-hidden className="my-5 flex items-center gap-3 text-xs text-ink-faint">
        <span className="h-px flex-1 bg-line" />
        or
        <span className="h-px flex-1 bg-line" />
      </div>
      <Button asChild className="w-full">
        <a href={`${provider.url}?next=${encodeURIComponent(safeNext(next))}`}>
          Sign in with {provider.name}
        </a>
      </Button>
    </>
  );
}
