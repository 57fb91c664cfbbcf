import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { NotSignedInError } from '@vouch/sdk/errors.ts';
import { sessionQuery } from '../features/auth/session.ts';
import { SignInPage } from '../features/auth/sign-in-page.tsx';
import { toSignInSearch } from '../features/auth/sign-in-search.ts';
import { HomePage } from '../features/home/home-page.tsx';
import { toListSearch } from '../features/invoices/list-search.ts';
import { queryClient } from '../shared/api/query-client.ts';
import { ErrorPage, NotFoundPage } from './error-pages.tsx';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: toSignInSearch,
  component: SignInPage,
});

const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: Shell,
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(sessionQuery);
    } catch (error) {
      if (!(error instanceof NotSignedInError)) throw error;
      throw redirect({ to: '/sign-in', search: { next: location.href } });
    }
  },
});

const homeRoute = createRoute({ getParentRoute: () => signedInRoute, path: '/', component: HomePage });

const invoicesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/invoices',
  validateSearch: toListSearch,
  component: lazyRouteComponent(() => import('../features/invoices/invoices-page.tsx'), 'InvoicesPage'),
});

const invoiceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/invoices/$invoiceId',
  component: lazyRouteComponent(() => import('../features/invoices/invoice-page.tsx'), 'InvoicePage'),
});

const taskRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('../features/tasks/task-page.tsx'), 'TaskPage'),
});

const documentRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/documents/$documentId',
  component: lazyRouteComponent(() => import('../features/review/document-page.tsx'), 'DocumentPage'),
});

const systemRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/system',
  component: lazyRouteComponent(() => import('../features/admin/system-page.tsx'), 'SystemPage'),
});

const webhooksRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('../features/webhooks/webhooks-page.tsx'), 'WebhooksPage'),
});

const webhookRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/webhooks/$webhookId',
  component: lazyRouteComponent(() => import('../features/webhooks/webhook-page.tsx'), 'WebhookPage'),
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  signedInRoute.addChildren([
    homeRoute,
    invoicesRoute,
    invoiceRoute,
    taskRoute,
    documentRoute,
    systemRoute,
    webhooksRoute,
    webhookRoute,
  ]),
]);

/** Every page of the app; all stand under /app. */
export const router = createRouter({
  routeTree,
  basepath: '/app',
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
