import { useState } from 'react';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';

/** The picture of a page; a grey sheet until it is there, words when it never comes. */
export function PagePicture({ src, alt }: { readonly src: string; readonly alt: string }) {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  if (state === 'failed') {
    return (
      <p className="absolute inset-0 grid place-items-center p-8 text-center text-sm text-neutral-600">
        The picture of this page could not be drawn. The original can still be downloaded.
      </p>
    );
  }
  return (
    <>
      {state === 'loading' ? <Skeleton className="absolute inset-0 rounded-none" /> : null}
      <img
        src={src}
        alt={alt}
        decoding="async"
        draggable={false}
        onLoad={() => setState('shown')}
        onError={() => setState('failed')}
        className="absolute inset-0 size-full select-none"
      />
    </>
  );
}
