import { useEffect, useRef } from 'react';

/** Hands over files pasted anywhere on the page, a screenshot say. Pasted text is left alone. */
export function usePastedFiles(take: (files: readonly File[]) => void): void {
  const current = useRef(take);
  useEffect(() => {
    current.current = take;
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) current.current(files);
    };
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
}
