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
import { ForgotPasswordPage } from '../features/auth/forgot-password-page.tsx';
import { InvitationPage } from '../features/auth/invitation-page.tsx';
import { ResetPasswordPage } from '../features/auth/reset-password-page.tsx';
import { SignInPage } from '../features/auth/sign-in-page.tsx';
import { toSignInSearch } from '../features/auth/sign-in-search.ts';
import { toTokenSearch } from '../features/auth/token-search.ts';
import { HomePage } from '../features/home/home-page.tsx';
import { toListSearch } from '../features/invoices/list-search.ts';
import { toQueueSearch } from '../features/review-queue/queue-search.ts';
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

const forgotPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: ForgotPasswordPage,
});

const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  validateSearch: toTokenSearch,
  component: ResetPasswordPage,
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  validateSearch: toTokenSearch,
  component: InvitationPage,
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

const queueRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/review',
  validateSearch: toQueueSearch,
  component: lazyRouteComponent(() => import('../features/review-queue/queue-page.tsx'), 'QueuePage'),
});

const workRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/review/$reviewId',
  component: lazyRouteComponent(() => import('../features/review-queue/work-page.tsx'), 'WorkPage'),
});

const duplicatesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/duplicates',
  component: lazyRouteComponent(() => import('../features/duplicates/duplicates-page.tsx'), 'DuplicatesPage'),
});

const duplicateRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/duplicates/$duplicateId',
  component: lazyRouteComponent(() => import('../features/duplicates/duplicate-page.tsx'), 'DuplicatePage'),
});

const systemRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/system',
  component: lazyRouteComponent(() => import('../features/admin/system-page.tsx'), 'SystemPage'),
});

const rulesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rules',
  component: lazyRouteComponent(() => import('../features/rules/rules-page.tsx'), 'RulesPage'),
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

const settingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/settings-layout.tsx'), 'SettingsLayout'),
});

const accountRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/settings/account/account-page.tsx'), 'AccountPage'),
});

const keysRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/keys',
  component: lazyRouteComponent(() => import('../features/settings/keys/keys-page.tsx'), 'KeysPage'),
});

const teamRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/team',
  component: lazyRouteComponent(() => import('../features/team/team-page.tsx'), 'TeamPage'),
});

const organizationRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/organization',
  component: lazyRouteComponent(
    () => import('../features/settings/organization-page.tsx'),
    'OrganizationPage',
  ),
});

const auditRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/audit',
  component: lazyRouteComponent(() => import('../features/settings/audit-page.tsx'), 'AuditPage'),
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  forgotPasswordRoute,
  resetPasswordRoute,
  invitationRoute,
  signedInRoute.addChildren([
    settingsRoute.addChildren([accountRoute, keysRoute, teamRoute, organizationRoute, auditRoute]),
    homeRoute,
    invoicesRoute,
    invoiceRoute,
    taskRoute,
    documentRoute,
    queueRoute,
    workRoute,
    duplicatesRoute,
    duplicateRoute,
    systemRoute,
    rulesRoute,
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
