import type { AdminHealthBody, JobBody, JobListBody, JobStateName } from '@vouch/contract/admin/admin.ts';
import type { OperationCalls } from '../calls/call-operation.ts';

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

/** The administrators' calls over those of all operations. */
export function createAdminCalls({ call }: OperationCalls): AdminCalls {
  return {
    getAdminHealth: (signal) => call('getAdminHealth', { signal }),
    listJobs: ({ page, perPage, status } = {}, signal) =>
      call('listJobs', { query: { page, per_page: perPage, status }, signal }),
    retryJob: (jobId) => call('retryJob', { path: { job_id: jobId } }),
    cancelJob: (jobId) => call('cancelJob', { path: { job_id: jobId } }),
  };
}
