import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDropzone } from 'react-dropzone';
import { useHotkeys } from '../../shared/hotkeys/use-hotkeys.ts';
import { DropOverlay } from './drop-overlay.tsx';
import { FilePicker } from './file-picker.ts';
import { uploadQueue } from './uploads.ts';
import { usePastedFiles } from './use-pasted-files.ts';

/** Takes files dropped or pasted anywhere on the page, and gives the page a file dialog to open. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const take = (files: readonly File[]) => {
    if (files.length === 0) return;
    uploadQueue.add(files);
    void navigate({ to: '/' });
  };
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    noClick: true,
    noKeyboard: true,
    onDrop: (accepted) => take(accepted),
  });
  usePastedFiles(take);
  useHotkeys({ u: open });
  return (
    <div {...getRootProps({ role: 'presentation' })} className="min-h-dvh">
      <input {...getInputProps({ 'aria-label': 'Files to check' })} />
      <FilePicker value={open}>{children}</FilePicker>
      {isDragActive ? <DropOverlay /> : null}
    </div>
  );
}
