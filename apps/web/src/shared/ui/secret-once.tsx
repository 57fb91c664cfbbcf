import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface SecretOnceProps {
  readonly secret: string;
  /** What to do with it, in one sentence. */
  readonly advice: string;
  readonly onDone: () => void;
}

/** A secret that can't be seen again, with a way to copy it. */
export function SecretOnce({ secret, advice, onDone }: SecretOnceProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="grid gap-4">
      <Notice tone="warn">It is shown this once. {advice}</Notice>
      <code className="block rounded-lg bg-sunken p-3 text-sm break-all select-all">{secret}</code>
      <div className="flex justify-end gap-2">
        <Button onClick={copy}>
          {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
        <Button look="primary" onClick={onDone}>
          Done
        </Button>
      </div>
    </div>
  );
}
