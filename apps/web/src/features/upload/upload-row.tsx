import { FileUp, FileX2, RotateCw, X } from 'lucide-react';
import { formatBytes } from '../../shared/format/bytes.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ProgressBar } from '../../shared/ui/progress-bar.tsx';
import { type Upload, uploadQueue } from './uploads.ts';

/** One file that is not a task yet. */
export function UploadRow({ upload }: { readonly upload: Upload }) {
  return upload.state.name === 'refused' ? (
    <RefusedUpload upload={upload} reason={upload.state.reason} />
  ) : (
    <li className="px-4 py-4 sm:px-5">
      <div className="flex items-center gap-3">
        <span
          aria-hidden
          className="grid size-10 shrink-0 place-items-center rounded-xl bg-sunken text-ink-faint"
        >
          <FileUp className="size-5" />
        </span>
        <div className="min-w-0 flex-1">
          <p className="truncate text-sm font-medium">{upload.file.name}</p>
          <p className="text-xs text-ink-faint">
            {upload.state.name === 'sending' ? 'Uploading' : 'Waiting'} · {formatBytes(upload.file.size)}
          </p>
          <ProgressBar percent={null} label={`Upload of ${upload.file.name}`} isActive className="mt-2" />
        </div>
      </div>
    </li>
  );
}

function RefusedUpload({ upload, reason }: { readonly upload: Upload; readonly reason: string }) {
  const { name } = upload.file;
  return (
    <li className="px-4 py-4 sm:px-5" data-state="refused">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 sm:flex-nowrap">
        <span
          aria-hidden
          className="grid size-10 shrink-0 place-items-center rounded-xl bg-bad-soft text-bad"
        >
          <FileX2 className="size-5" />
        </span>
        <div className="min-w-0 flex-1 basis-48">
          <p className="truncate text-sm font-medium">{name}</p>
          <p role="alert" className="text-sm text-bad">
            {reason}
          </p>
        </div>
        <Button size="sm" onClick={() => uploadQueue.retry(upload.id)}>
          <RotateCw aria-hidden />
          Try again<span className="sr-only"> with {name}</span>
        </Button>
        <Button
          size="icon-sm"
          look="quiet"
          aria-label={`Take ${name} off this list`}
          onClick={() => uploadQueue.remove(upload.id)}
        >
          <X />
        </Button>
      </div>
    </li>
  );
}
