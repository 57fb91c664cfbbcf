import type { ReactNode } from 'react';
import { Card } from '../../shared/ui/card.tsx';
import { LogoMark } from '../../shared/ui/logo.tsx';

interface EntryFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** The frame of pages for people who are not signed in (yet). */
export function EntryFrame({ title, lead, children }: EntryFrameProps) {
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-12">
      <title>{`${title} · Vouch`}</title>
      <div className="w-full max-w-sm">
        <div className="mb-8 flex flex-col items-center text-center">
          <LogoMark className="mb-5 size-12" />
          <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
          <p className="mt-2 text-sm text-balance text-ink-soft">{lead}</p>
        </div>
        <Card className="p-6">{children}</Card>
      </div>
    </main>
  );
}
