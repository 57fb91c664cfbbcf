import { setNonce } from 'get-nonce';
import { z } from 'zod';

// zod would otherwise compile its checks with `new Function`, which the page's content policy forbids. It decides that
// when a schema is made, so this stands before the app, which makes them, is loaded.
z.config({ jitless: true });

// The page's content policy lets in only those style elements that carry the nonce of this answer; dialogs add one to lock scrolling.
setNonce(document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '');

const { showApp } = await import('./show-app.tsx');
showApp();
