import { z } from 'zod';

// zod would otherwise compile its checks with `new Function`, which the page's content policy forbids. It decides that
// when a schema is made, so this stands before the app, which makes them, is loaded.
z.config({ jitless: true });

const { showApp } = await import('./show-app.tsx');
showApp();
