import type { ExportFormatName } from '@vouch/contract/exports/export.ts';
import { Download } from 'lucide-react';
import { Button } from '../../shared/ui/button.tsx';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../shared/ui/menu.tsx';
import { Spinner } from '../../shared/ui/spinner.tsx';
import { OFFERED_FORMATS } from './export-formats.ts';

interface ExportMenuProps {
  readonly isRunning: boolean;
  readonly onFormat: (format: ExportFormatName) => void;
}

/** The choice of a format to export in. */
export function ExportMenu({ isRunning, onFormat }: ExportMenuProps) {
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button size="sm" disabled={isRunning}>
          {isRunning ? <Spinner /> : <Download aria-hidden />}
          {isRunning ? 'Exporting …' : 'Export'}
        </Button>
      </MenuTrigger>
      <MenuContent>
        {OFFERED_FORMATS.map(({ format, label }) => (
          <MenuItem key={format} onSelect={() => onFormat(format)}>
            {label}
          </MenuItem>
        ))}
      </MenuContent>
    </Menu>
  );
}
