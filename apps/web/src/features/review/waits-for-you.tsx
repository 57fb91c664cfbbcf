import { Notice } from '../../shared/ui/notice.tsx';

/** Why a document was not saved by itself; nothing when it was. */
export function WaitsForYou({ reason }: { readonly reason: string | null }) {
  if (reason === null || reason === '') return null;
  return (
    <Notice tone="info" title="Not saved by itself">
      {reason}
    </Notice>
  );
}
