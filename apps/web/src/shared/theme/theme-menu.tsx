import { Check, Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../ui/menu.tsx';
import { chooseTheme, readTheme, type Theme } from './theme.ts';

const CHOICES = [
  { theme: 'system', label: 'Like the system', Icon: Monitor },
  { theme: 'light', label: 'Light', Icon: Sun },
  { theme: 'dark', label: 'Dark', Icon: Moon },
] as const;

/** The choice of colours in the header. */
export function ThemeMenu() {
  const [theme, setTheme] = useState<Theme>(readTheme);
  const choose = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  const Current = CHOICES.find((choice) => choice.theme === theme)?.Icon ?? Monitor;
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button look="quiet" size="icon" aria-label="Colours">
          <Current />
        </Button>
      </MenuTrigger>
      <MenuContent className="min-w-44">
        {CHOICES.map(({ theme: value, label, Icon }) => (
          <MenuItem key={value} onSelect={() => choose(value)}>
            <Icon aria-hidden />
            <span className="flex-1">{label}</span>
            {value === theme ? <Check aria-label="in use" /> : null}
          </MenuItem>
        ))}
      </MenuContent>
    </Menu>
  );
}
