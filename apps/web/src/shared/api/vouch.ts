import { createVouchClient } from '@vouch/sdk/client.ts';

/** The server this page came from. The browser's session cookie says who is asking. */
export const vouch = createVouchClient({ baseUrl: '', usesCookie: true });
