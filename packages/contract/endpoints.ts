import { getAdminHealth, listJobs } from './admin/endpoints.ts';
import { analyze } from './analyses/endpoints.ts';
import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from './api-keys/endpoints.ts';
import { getMe, login, loginByLink, logout, refresh, setPassword } from './auth/endpoints.ts';
import { listAuditEntries, verifyAuditChain } from './audit/endpoints.ts';
import { getDocument, getDocumentFile, getDocumentPage } from './documents/endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { getFeedbackStats, retrain, submitFeedback } from './feedback/endpoints.ts';
import {
  activateRuleSetVersion,
  changeRule,
  compareRuleSetVersions,
  getRule,
  listRules,
  listRuleSetVersions,
} from './rules/endpoints.ts';
import {
  generateInvoice,
  getGenerated,
  getSampleInvoice,
  getSupportedTypes,
} from './generation/endpoints.ts';
import { getDatabaseHealth, getDetailedHealth, getHealth, getMetrics } from './health/endpoints.ts';
import {
  createCustomer,
  deleteCustomer,
  getCustomer,
  listCustomers,
  mergeCustomers,
  updateCustomer,
} from './customers/endpoints.ts';
import {
  changeInvoices,
  createInvoice,
  deleteInvoice,
  getInvoice,
  listInvoices,
  restoreInvoice,
  updateInvoice,
} from './invoices/endpoints.ts';
import {
  createSalesperson,
  deleteSalesperson,
  getSalesperson,
  listSalespersons,
  updateSalesperson,
} from './salespersons/endpoints.ts';
import {
  approveReview,
  claimReview,
  editReview,
  followReviews,
  getReview,
  listReviews,
  rejectReview,
  releaseReview,
} from './review/endpoints.ts';
import { changeSettings, getSettings } from './settings/endpoints.ts';
import { cancelTask, getTaskStatus, listTasks, retryTask } from './tasks/endpoints.ts';
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  getDelivery,
  getWebhook,
  listDeliveries,
  listWebhookEvents,
  listWebhooks,
  replayDelivery,
  replayWebhook,
  rotateWebhookSecret,
  testWebhook,
} from './webhooks/endpoints.ts';
import { uploadBatch, uploadInvoice } from './uploads/endpoints.ts';

/** Every operation of the API, in the order of the documentation. */
export const ENDPOINTS: readonly Endpoint[] = [
  uploadInvoice,
  uploadBatch,
  listInvoices,
  getInvoice,
  createInvoice,
  getTaskStatus,
  listTasks,
  cancelTask,
  retryTask,
  analyze,
  submitFeedback,
  getFeedbackStats,
  retrain,
  listRules,
  getRule,
  changeRule,
  listRuleSetVersions,
  compareRuleSetVersions,
  activateRuleSetVersion,
  getDocument,
  getDocumentFile,
  getDocumentPage,
  generateInvoice,
  getSupportedTypes,
  getGenerated,
  updateInvoice,
  deleteInvoice,
  restoreInvoice,
  changeInvoices,
  listCustomers,
  createCustomer,
  getCustomer,
  updateCustomer,
  deleteCustomer,
  mergeCustomers,
  listSalespersons,
  createSalesperson,
  getSalesperson,
  updateSalesperson,
  deleteSalesperson,
  getSampleInvoice,
  login,
  loginByLink,
  refresh,
  logout,
  getMe,
  setPassword,
  listApiKeys,
  createApiKey,
  rotateApiKey,
  revokeApiKey,
  getHealth,
  getDatabaseHealth,
  getDetailedHealth,
  getMetrics,
  listWebhooks,
  listWebhookEvents,
  createWebhook,
  getWebhook,
  changeWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  testWebhook,
  replayWebhook,
  listDeliveries,
  getDelivery,
  replayDelivery,
  getAdminHealth,
  listJobs,
  getSettings,
  changeSettings,
  listAuditEntries,
  verifyAuditChain,
];
