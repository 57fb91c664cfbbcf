import {
  AdminHealth,
  type AdminHealthBody,
  Job,
  type JobBody,
  JobList,
  type JobListBody,
  type JobStateName,
} from '@vouch/contract/admin/admin.ts';
import { cancelJob, getAdminHealth, listJobs, retryJob } from '@vouch/contract/admin/endpoints.ts';
import { toCall } from '../http/call-endpoint.ts';
import type { Transport } from '../http/transport.ts';

/** Which jobs to list. */
export interface JobFilter {
  /** From 1. */
  readonly page?: number | undefined;
  /** 1 to 100. */
  readonly perPage?: number | undefined;
  readonly status?: JobStateName | undefined;
}

/** For administrators. */
export interface AdminCalls {
  /** How every service is, whether all work or not. */
  getAdminHealth(signal?: AbortSignal): Promise<AdminHealthBody>;
  listJobs(filter?: JobFilter, signal?: AbortSignal): Promise<JobListBody>;
  /** The job that stands in the place of one that failed or was cancelled. */
  retryJob(jobId: string): Promise<JobBody>;
  /** A job that ended already stays as it is. */
  cancelJob(jobId: string): Promise<JobBody>;
}

/** The administrators' calls over a transport. */
export function createAdminCalls(transport: Transport): AdminCalls {
  return {
    getAdminHealth: (signal) =>
      transport.fetchJson(toCall(getAdminHealth, { answerStatuses: [503], signal }), AdminHealth),
    listJobs: ({ page, perPage, status } = {}, signal) => {
      const query = { page, per_page: perPage, status };
      return transport.fetchJson(toCall(listJobs, { query, signal }), JobList);
    },
    retryJob: (jobId) => transport.fetchJson(toCall(retryJob, { params: { job_id: jobId } }), Job),
    cancelJob: (jobId) => transport.fetchJson(toCall(cancelJob, { params: { job_id: jobId } }), Job),
  };
}
