import { Link } from '@tanstack/react-router';
import { Scale, Settings } from 'lucide-react';
import { MenuItem } from '../../shared/ui/menu.tsx';

/** Places for everyone that one seldom goes to. */
export function PlaceItems() {
  return (
    <>
      <MenuItem asChild>
        <Link to="/settings">
          <Settings aria-hidden />
          Settings
        </Link>
      </MenuItem>
      <MenuItem asChild>
        <Link to="/rules">
          <Scale aria-hidden />
          Checks
        </Link>
      </MenuItem>
    </>
  );
}
