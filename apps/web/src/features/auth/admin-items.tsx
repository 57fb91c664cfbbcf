import { Link } from '@tanstack/react-router';
import { Activity, Webhook } from 'lucide-react';
import { MenuItem } from '../../shared/ui/menu.tsx';

/** Places for administrators alone. */
export function AdminItems() {
  return (
    <>
      <MenuItem asChild>
        <Link to="/system">
          <Activity aria-hidden />
          System
        </Link>
      </MenuItem>
      <MenuItem asChild>
        <Link to="/webhooks">
          <Webhook aria-hidden />
          Webhooks
        </Link>
      </MenuItem>
    </>
  );
}
