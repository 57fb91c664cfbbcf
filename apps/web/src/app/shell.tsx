import { Outlet, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DropArea } from '../features/upload/drop-area.tsx';
import { HelpDialog } from '../shared/hotkeys/help-dialog.tsx';
import { useHotkeys } from '../shared/hotkeys/use-hotkeys.ts';
import { Header } from './header.tsx';

/** The frame of every signed-in page: skip link, header, content, and a drop zone over all of it. */
export function Shell() {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const navigate = useNavigate();
  useHotkeys({
    '?': () => setHelpOpen(true),
    g: () => void navigate({ to: '/' }),
    i: () => void navigate({ to: '/invoices' }),
  });
  return (
    <DropArea>
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-accent px-4 py-2 text-sm font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
      >
        Skip to content
      </a>
      <Header onHelp={() => setHelpOpen(true)} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-[96rem] px-4 pb-20 outline-none sm:px-6 lg:px-8"
      >
        <Outlet />
      </main>
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </DropArea>
  );
}
