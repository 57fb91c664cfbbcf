import { defineSetting } from '../setting.ts';
import { hostList } from '../text-schemas.ts';

/** What is told to other systems. */
export const OPERATIONS_SETTINGS = {
  webhookAllowedHosts: defineSetting({
    env: 'WEBHOOK_ALLOWED_HOSTS',
    doc:
      'Hosts to which webhooks may be sent although they are private or speak plain http: `host:port`, or `host` for all of its ports, ' +
      'separated by commas. Public hosts are always allowed over https on port 443.',
    schema: hostList(),
    shownDefault: 'none',
  }),
} as const;
