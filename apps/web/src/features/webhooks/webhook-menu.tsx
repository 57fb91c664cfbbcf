import { Ellipsis, KeyRound, Power, RotateCcw, Trash2 } from 'lucide-react';
import { Button } from '../../shared/ui/button.tsx';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../shared/ui/menu.tsx';

interface WebhookMenuProps {
  readonly isOn: boolean;
  readonly onTurn: () => void;
  readonly onRotate: () => void;
  readonly onOpen: (dialog: 'replay' | 'remove') => void;
}

/** What is rarely done with a webhook. */
export function WebhookMenu({ isOn, onTurn, onRotate, onOpen }: WebhookMenuProps) {
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button size="icon" aria-label="More" className="size-10">
          <Ellipsis />
        </Button>
      </MenuTrigger>
      <MenuContent>
        <MenuItem onSelect={onTurn}>
          <Power aria-hidden />
          {isOn ? 'Turn off' : 'Turn on'}
        </MenuItem>
        <MenuItem disabled={!isOn} onSelect={() => onOpen('replay')}>
          <RotateCcw aria-hidden />
          Send again what it missed…
        </MenuItem>
        <MenuItem onSelect={onRotate}>
          <KeyRound aria-hidden />
          Make a new secret
        </MenuItem>
        <MenuItem onSelect={() => onOpen('remove')}>
          <Trash2 aria-hidden />
          Remove…
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}
