import * as contract from '@vouch/contract/analyses/endpoints.ts';
import type { Host } from '@vouch/engine/host/host.ts';
import { REPORT_POLICY, writeHtml } from '@vouch/engine/report/write-html.ts';
import type { BlobStore } from '../../../platform/blob-store/blob-store.ts';
import type { OrganizationId } from '../../../platform/ids.ts';
import { type Answer, file } from '../../../platform/routing/answer.ts';
import { toRequestError } from '../../../platform/routing/document-problem.ts';
import { notFound } from '../../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../../platform/routing/route.ts';
import type { AnalysisInFull } from '../analyses.repository.ts';
import type { AnalysesRoutesDeps } from '../analyses.routes.deps.ts';
import { type Drawn, pagesToShow, toReport } from './to-report.ts';

/** What reports are made with. */
export interface ReportRoutesDeps extends Pick<AnalysesRoutesDeps, 'analyses'> {
  readonly host: Pick<Host, 'render' | 'report'>;
  readonly blobs: Pick<BlobStore, 'read'>;
}

const MAX_PAGES = 5;
const PICTURE_WIDTH = 960;

/** The routes that give a verdict as a report for people. */
export function createReportRoutes(deps: ReportRoutesDeps): readonly Route[] {
  const find = async (organizationId: OrganizationId, reference: string) => {
    const found = await deps.analyses.find(organizationId, reference);
    if (found === null) throw notFound('analysis');
    return found;
  };
  return [
    signedInRoute(contract.getAnalysisReport, async ({ principal, params, signal }) => {
      const found = await find(principal.organizationId, params.analysis_ref);
      return htmlAnswer(writeHtml(toReport(found, await draw(deps, found, signal)), sizesOf(found)));
    }),
    signedInRoute(contract.getAnalysisReportPdf, async ({ principal, params, signal }) => {
      const found = await find(principal.organizationId, params.analysis_ref);
      const written = await deps.host.report(toReport(found, await draw(deps, found, signal)), { signal });
      if (!written.ok) throw toRequestError(written.error);
      const downloadAs = `${params.analysis_ref}.pdf`;
      return file({
        content: written.value,
        mediaType: 'application/pdf',
        downloadAs,
        cacheControl: 'no-store',
      });
    }),
  ];
}

/** Pictures of the pages to show; a page that can't be drawn is left out, as the report is about the findings. */
async function draw(
  { host, blobs }: ReportRoutesDeps,
  full: AnalysisInFull,
  signal: AbortSignal,
): Promise<readonly Drawn[]> {
  const { organizationId, sha256, fileName } = full.document;
  const bytes = sha256 === null ? null : await blobs.read({ organizationId, sha256 });
  if (bytes === null) return [];
  const pictures = await Promise.all(
    pagesToShow(full, MAX_PAGES).map(async (number) => {
      const turned = full.document.pages?.find((page) => page.number === number)?.turned ?? 0;
      const drawn = await host.render(
        { bytes, fileName, page: number, widthPx: PICTURE_WIDTH, turned },
        { signal },
      );
      return drawn.ok ? [{ number, picture: drawn.value }] : [];
    }),
  );
  return pictures.flat();
}

function sizesOf({ document }: AnalysisInFull) {
  return new Map((document.pages ?? []).map(({ number, width, height }) => [number, { width, height }]));
}

function htmlAnswer(html: string): Answer {
  return {
    status: 200,
    content: html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': REPORT_POLICY,
      'x-content-type-options': 'nosniff',
    },
  };
}
