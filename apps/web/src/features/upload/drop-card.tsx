import { FileUp, Sparkles } from 'lucide-react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { classNames } from '../../shared/ui/class-names.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { PapersPicture } from '../../shared/ui/papers-picture.tsx';
import { useFilePicker } from './file-picker.ts';
import { useSample } from './use-sample.ts';

/** The invitation to hand in documents. `isCompact` once there are some. */
export function DropCard({ isCompact }: { readonly isCompact: boolean }) {
  const openPicker = useFilePicker();
  const sample = useSample();
  return (
    <div
      className={classNames(
        'flex flex-col items-center rounded-3xl border-2 border-dashed border-line-strong bg-surface px-6 text-center',
        isCompact ? 'py-8' : 'py-14',
      )}
    >
      {isCompact ? null : <PapersPicture />}
      <p className={classNames('font-medium', isCompact ? '' : 'mt-6 text-lg')}>
        Drop files anywhere, or paste a screenshot
      </p>
      <p className="mt-1.5 text-sm text-balance text-ink-faint">
        PDF, photo, scan or XML invoice, up to 16 MB each; or many in a ZIP file or e-mail
      </p>
      <div className="mt-6 flex flex-wrap justify-center gap-3">
        <Button look="primary" onClick={openPicker}>
          <FileUp aria-hidden />
          Choose files
        </Button>
        <Button disabled={sample.isPending} onClick={() => sample.mutate()}>
          <Sparkles aria-hidden />
          Try a sample
        </Button>
      </div>
      {sample.error ? (
        <Notice tone="bad" className="mt-5 text-left">
          {wordsOf(sample.error)}
        </Notice>
      ) : null}
    </div>
  );
}
