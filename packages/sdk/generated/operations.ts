// Generated from docs/openapi.json by `npm run docs`; do not edit.

import type { FilePart } from '../calls/file-part.ts';
import type * as Schemas from './schemas.ts';

/** What each operation takes, what it answers, and what its pages hold. */
export interface Operations {
  /** Upload an invoice or receipt */
  uploadInvoice: {
    input: {
      json: Schemas.UploadRequest;
    } | {
      form: {
        /** PDF, PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF or e-invoice XML; or a ZIP file or e-mail with such files */
        file: FilePart;
        /** Instead of the file's own name */
        filename?: string | number | boolean | undefined;
        /** `true` (usual) or `false` */
        auto_save?: string | number | boolean | undefined;
        /** 0 to 1 */
        confidence_threshold?: string | number | boolean | undefined;
      };
    };
    answer: Schemas.UploadAccepted;
    item: never;
  };
  /** Upload up to 100 files at once */
  uploadBatch: {
    input: {
      form: {
        /** As in /invoices/upload; repeat the part for each file */
        files: readonly FilePart[];
        /** `true` (usual) or `false` */
        auto_save?: string | number | boolean | undefined;
        /** 0 to 1 */
        confidence_threshold?: string | number | boolean | undefined;
      };
    };
    answer: Schemas.BatchAccepted;
    item: never;
  };
  /** Import invoices from a CSV, XLSX or JSON file */
  importInvoices: {
    input: {
      form: {
        /** CSV, XLSX or JSON, at most 50,000 rows */
        file: FilePart;
        /** JSON object from headings to fields; null leaves a column out */
        mapping?: string | number | boolean | undefined;
        /** `true`: check only; `false` (usual) */
        dry_run?: string | number | boolean | undefined;
        /** Invoices that are there already: `skip` (usual) or `save` them again with a warning */
        duplicates?: string | number | boolean | undefined;
        /** `.` or `,`; told by the numbers when absent */
        decimal_mark?: string | number | boolean | undefined;
        /** `dmy` or `mdy`; told by the days when absent */
        date_order?: string | number | boolean | undefined;
      };
    };
    answer: Schemas.ImportAccepted;
    item: never;
  };
  /** List and search invoices, newest first */
  listInvoices: {
    input: {
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
        /** UUID */
        customer_id?: string | undefined;
        /** Id of a salesperson, as your own system names it */
        salesperson_id?: string | undefined;
        /** Order status, 1 to 6 */
        status?: number | undefined;
        /** First invoice date, YYYY-MM-DD */
        date_from?: string | undefined;
        /** Last invoice date, YYYY-MM-DD */
        date_to?: string | undefined;
        /** Words that must all stand in number, seller, customer, line descriptions or notes, whatever their case and accents; beginnings of words are enough */
        q?: string | undefined;
        /** Without it, by `invoice_date` when days are asked for, else by `created_at`. What is missing counts as the smallest. */
        sort?: "created_at" | "invoice_date" | "due_date" | "total_amount" | "invoice_number" | "seller_name" | undefined;
        /** Without it `desc` */
        order?: "asc" | "desc" | undefined;
        /** `next_cursor` of the page before, instead of `page`: quick at any depth. Keep the other parameters. */
        cursor?: string | undefined;
        /** Where `total` comes from: counts that every change keeps right in its own transaction, or counting again */
        count?: "maintained" | "fresh" | undefined;
        /** Deleted invoices instead */
        deleted?: "true" | "false" | undefined;
      } | undefined;
    };
    answer: Schemas.InvoiceList;
    item: Schemas.InvoiceSummary;
  };
  /** Enter an invoice by hand */
  createInvoice: {
    input: {
      json: Schemas.NewInvoice;
    };
    answer: Schemas.InvoiceCreated;
    item: never;
  };
  /** One invoice with its lines, its customer and its history */
  getInvoice: {
    input: {
      path: {
        /** UUID */
        invoice_id: string;
      };
    };
    answer: Schemas.Invoice;
    item: never;
  };
  /** Change some members of an invoice */
  updateInvoice: {
    input: {
      path: {
        /** UUID */
        invoice_id: string;
      };
      /** The `ETag` that the change is for. */
      ifMatch?: string | undefined;
      json: Schemas.InvoicePatch;
    };
    answer: Schemas.InvoiceChanged;
    item: never;
  };
  /** Delete an invoice */
  deleteInvoice: {
    input: {
      path: {
        /** UUID */
        invoice_id: string;
      };
      /** The `ETag` that the change is for. */
      ifMatch?: string | undefined;
    };
    answer: Schemas.InvoiceDeleted;
    item: never;
  };
  /** Take a deleted invoice back */
  restoreInvoice: {
    input: {
      path: {
        /** UUID */
        invoice_id: string;
      };
      /** The `ETag` that the change is for. */
      ifMatch?: string | undefined;
    };
    answer: Schemas.InvoiceChanged;
    item: never;
  };
  /** Set the status of many invoices, delete or restore them */
  changeInvoices: {
    input: {
      json: Schemas.BulkAction;
    };
    answer: Schemas.BulkResult;
    item: never;
  };
  /** Export invoices as a file */
  createExport: {
    input: {
      json: Schemas.NewExport;
    };
    answer: Schemas.ExportAccepted;
    item: never;
  };
  /** Exports, newest first */
  listExports: {
    input: {
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
      } | undefined;
    };
    answer: Schemas.ExportList;
    item: Schemas.Export;
  };
  /** How far is an export, and what lacks in it? */
  getExport: {
    input: {
      path: {
        /** UUID */
        export_id: string;
      };
    };
    answer: Schemas.Export;
    item: never;
  };
  /** Delete the file of an export before it expires, or stop making it */
  deleteExport: {
    input: {
      path: {
        /** UUID */
        export_id: string;
      };
    };
    answer: void;
    item: never;
  };
  /** The file of an export */
  getExportFile: {
    input: {
      path: {
        /** UUID */
        export_id: string;
      };
    };
    answer: Response;
    item: never;
  };
  /** List and search customers, by name */
  listCustomers: {
    input: {
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
        /** Part of the name, whatever its case and accents */
        q?: string | undefined;
      } | undefined;
    };
    answer: Schemas.CustomerList;
    item: Schemas.Customer;
  };
  /** Add a customer */
  createCustomer: {
    input: {
      json: Schemas.NewCustomer;
    };
    answer: Schemas.CustomerChanged;
    item: never;
  };
  /** One customer */
  getCustomer: {
    input: {
      path: {
        /** UUID */
        customer_id: string;
      };
    };
    answer: Schemas.Customer;
    item: never;
  };
  /** Change a customer */
  updateCustomer: {
    input: {
      path: {
        /** UUID */
        customer_id: string;
      };
      /** The `ETag` that the change is for. */
      ifMatch?: string | undefined;
      json: Schemas.CustomerPatch;
    };
    answer: Schemas.CustomerChanged;
    item: never;
  };
  /** Delete a customer */
  deleteCustomer: {
    input: {
      path: {
        /** UUID */
        customer_id: string;
      };
      /** The `ETag` that the change is for. */
      ifMatch?: string | undefined;
    };
    answer: {
      success: true;
    };
    item: never;
  };
  /** Make duplicates of a customer one with it */
  mergeCustomers: {
    input: {
      path: {
        /** UUID */
        customer_id: string;
      };
      /** The `ETag` that the change is for. */
      ifMatch?: string | undefined;
      json: Schemas.CustomerMerge;
    };
    answer: Schemas.CustomerChanged;
    item: never;
  };
  /** List and search salespersons, by name */
  listSalespersons: {
    input: {
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
        /** Part of the name, whatever its case and accents */
        q?: string | undefined;
      } | undefined;
    };
    answer: Schemas.SalespersonList;
    item: Schemas.Salesperson;
  };
  /** Add a salesperson */
  createSalesperson: {
    input: {
      json: Schemas.NewSalesperson;
    };
    answer: Schemas.SalespersonChanged;
    item: never;
  };
  /** One salesperson */
  getSalesperson: {
    input: {
      path: {
        /** Id of a salesperson, as your own system names it */
        salesperson_id: string;
      };
    };
    answer: Schemas.Salesperson;
    item: never;
  };
  /** Change a salesperson */
  updateSalesperson: {
    input: {
      path: {
        /** Id of a salesperson, as your own system names it */
        salesperson_id: string;
      };
      /** The `ETag` that the change is for. */
      ifMatch?: string | undefined;
      json: Schemas.SalespersonPatch;
    };
    answer: Schemas.SalespersonChanged;
    item: never;
  };
  /** Delete a salesperson */
  deleteSalesperson: {
    input: {
      path: {
        /** Id of a salesperson, as your own system names it */
        salesperson_id: string;
      };
      /** The `ETag` that the change is for. */
      ifMatch?: string | undefined;
    };
    answer: {
      success: true;
    };
    item: never;
  };
  /** How far is a task? */
  getTaskStatus: {
    input: {
      path: {
        /** UUID */
        task_id: string;
      };
    };
    answer: Schemas.TaskStatus;
    item: never;
  };
  /** Documents handed in to your organization, newest first */
  listTasks: {
    input: {
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
        status?: "queued" | "running" | "completed" | "failed" | "cancelled" | undefined;
      } | undefined;
    };
    answer: Schemas.TaskList;
    item: Schemas.TaskSummary;
  };
  /** Stop a task that waits or runs */
  cancelTask: {
    input: {
      path: {
        /** UUID */
        task_id: string;
      };
    };
    answer: Schemas.TaskStatus;
    item: never;
  };
  /** Try a failed or cancelled task again */
  retryTask: {
    input: {
      path: {
        /** UUID */
        task_id: string;
      };
    };
    answer: Schemas.TaskStatus;
    item: never;
  };
  /** Documents that wait for a person, oldest first */
  listReviews: {
    input: {
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
        /** `open`: everything that still waits */
        state?: Schemas.ReviewState | "open" | "any" | undefined;
        reason?: "auto-save-off" | "nothing-read" | "not-an-invoice" | "several-invoices" | "missing-fields" | "low-confidence" | "unverified-value" | "handwritten-value" | "duplicate" | "verdict" | undefined;
        /** Who works on it now: `me`, `nobody`, or the id of a person */
        claimed_by?: "me" | "nobody" | string | undefined;
        /** Only those that wait at least so long */
        min_age_minutes?: number | undefined;
        sort?: "created_at" | "-created_at" | "total_amount" | "-total_amount" | "confidence_score" | "-confidence_score" | undefined;
      } | undefined;
    };
    answer: Schemas.ReviewList;
    item: Schemas.ReviewSummary;
  };
  /** Follow changes of the queue (server-sent events) */
  followReviews: {
    input: object;
    answer: Response;
    item: never;
  };
  /** One document of the queue with what was read, found and corrected */
  getReview: {
    input: {
      path: {
        /** UUID */
        review_id: string;
      };
    };
    answer: Schemas.Review;
    item: never;
  };
  /** Correct values and lines */
  editReview: {
    input: {
      path: {
        /** UUID */
        review_id: string;
      };
      json: Schemas.ReviewEdit;
    };
    answer: Schemas.Review;
    item: never;
  };
  /** Take a document, so that nobody else decides on it */
  claimReview: {
    input: {
      path: {
        /** UUID */
        review_id: string;
      };
    };
    answer: Schemas.Review;
    item: never;
  };
  /** Give a document back to the queue */
  releaseReview: {
    input: {
      path: {
        /** UUID */
        review_id: string;
      };
    };
    answer: Schemas.Review;
    item: never;
  };
  /** Save the invoice */
  approveReview: {
    input: {
      path: {
        /** UUID */
        review_id: string;
      };
    };
    answer: Schemas.Review;
    item: never;
  };
  /** Turn a document down, saying why */
  rejectReview: {
    input: {
      path: {
        /** UUID */
        review_id: string;
      };
      json: Schemas.ReviewRejection;
    };
    answer: Schemas.Review;
    item: never;
  };
  /** Documents that look as if they had been handed in before */
  listDuplicates: {
    input: {
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
        state?: "open" | "decided" | "any" | undefined;
        /** Only cases of this document, on either side */
        document_id?: string | undefined;
      } | undefined;
    };
    answer: Schemas.DuplicateList;
    item: Schemas.DuplicateCase;
  };
  /** Two documents that may be one */
  getDuplicate: {
    input: {
      path: {
        /** UUID */
        duplicate_id: string;
      };
    };
    answer: Schemas.DuplicateCase;
    item: never;
  };
  /** Keep both, replace the earlier one, or discard the new one */
  decideDuplicate: {
    input: {
      path: {
        /** UUID */
        duplicate_id: string;
      };
      json: Schemas.DuplicateVerdict;
    };
    answer: Schemas.DuplicateCase;
    item: never;
  };
  /** Is this receipt genuine? */
  analyze: {
    input: {
      query?: {
        /** `false`: forget the file after the answer */
        store?: string | undefined;
      } | undefined;
      form: {
        /** Receipt or invoice, at most 10 MB */
        file: FilePart;
      };
    };
    answer: Schemas.Analysis;
    item: never;
  };
  /** Are these receipts genuine? Up to 10 at once */
  analyzeBatch: {
    input: {
      query?: {
        /** `false`: forget the file after the answer */
        store?: string | undefined;
      } | undefined;
      form: {
        /** Receipts or invoices, at most 10 MB each */
        files: readonly FilePart[];
      };
    };
    answer: Schemas.Batch;
    item: never;
  };
  /** Is this receipt genuine? Asked of all engines */
  analyzeHybrid: {
    input: {
      query?: {
        /** `false`: forget the file after the answer */
        store?: string | undefined;
        /** One of gpt-4o, gpt-4o-mini, gpt-4-turbo, or a model that is configured */
        vision_model?: string | undefined;
      } | undefined;
      form: {
        /** Receipt or invoice, at most 10 MB */
        file: FilePart;
      };
    };
    answer: Schemas.HybridAnalysis;
    item: never;
  };
  /** The same, told live as server-sent events */
  streamAnalysis: {
    input: {
      query?: {
        /** `false`: forget the file after the answer */
        store?: string | undefined;
        /** One of gpt-4o, gpt-4o-mini, gpt-4-turbo, or a model that is configured */
        vision_model?: string | undefined;
      } | undefined;
      form: {
        /** Receipt or invoice, at most 10 MB */
        file: FilePart;
      };
    };
    answer: Response;
    item: never;
  };
  /** Follow an analysis, from its start or from the last event seen */
  followAnalysis: {
    input: {
      path: {
        analysis_ref: string;
      };
    };
    answer: Response;
    item: never;
  };
  /** Verdicts given so far, newest first */
  listAnalyses: {
    input: {
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
        label?: "real" | "suspicious" | "fake" | undefined;
        /** Part of the name */
        merchant?: string | undefined;
        /** First day on which it was analysed (UTC) */
        date_from?: string | undefined;
        /** Last day on which it was analysed (UTC) */
        date_to?: string | undefined;
      } | undefined;
    };
    answer: Schemas.AnalysisList;
    item: Schemas.AnalysisSummary;
  };
  /** One verdict with everything that it rests on */
  getAnalysis: {
    input: {
      path: {
        analysis_ref: string;
      };
    };
    answer: Schemas.ReceiptDecision;
    item: never;
  };
  /** One verdict as a page to read, with marked pictures of the document */
  getAnalysisReport: {
    input: {
      path: {
        analysis_ref: string;
      };
    };
    answer: Response;
    item: never;
  };
  /** One verdict as a PDF to file, with marked pictures of the document */
  getAnalysisReportPdf: {
    input: {
      path: {
        analysis_ref: string;
      };
    };
    answer: Response;
    item: never;
  };
  /** Say whether a verdict is right, and which finding is not */
  submitFeedback: {
    input: {
      json: Schemas.NewFeedback;
    };
    answer: Schemas.FeedbackAccepted;
    item: never;
  };
  /** How much feedback there is, and how often verdicts were wrong */
  getFeedbackStats: {
    input: object;
    answer: Schemas.FeedbackStats;
    item: never;
  };
  /** Learn from new feedback now */
  retrain: {
    input: object;
    answer: Schemas.Retrained | Schemas.RetrainingAccepted;
    item: never;
  };
  /** All checks, as they are in force for your organization */
  listRules: {
    input: object;
    answer: Schemas.RuleCatalogue;
    item: never;
  };
  /** One check, with what people said about it */
  getRule: {
    input: {
      path: {
        rule_id: string;
      };
    };
    answer: Schemas.RuleDetail;
    item: never;
  };
  /** Switch a check on or off, weigh it anew, or move its thresholds */
  changeRule: {
    input: {
      path: {
        rule_id: string;
      };
      json: Schemas.RuleChange;
    };
    answer: Schemas.RuleDetail;
    item: never;
  };
  /** All versions of the rule set, newest first */
  listRuleSetVersions: {
    input: object;
    answer: Schemas.RuleSetVersions;
    item: never;
  };
  /** What differs between two versions of the rule set */
  compareRuleSetVersions: {
    input: {
      path: {
        version: number;
        other: number;
      };
    };
    answer: Schemas.RuleSetComparison;
    item: never;
  };
  /** Judge later documents by this version: the way back */
  activateRuleSetVersion: {
    input: {
      path: {
        version: number;
      };
    };
    answer: Schemas.RuleSetVersion;
    item: never;
  };
  /** Documents that are like this one */
  listSimilarDocuments: {
    input: {
      path: {
        /** UUID */
        document_id: string;
      };
      query?: {
        /** Most documents in the answer */
        limit?: number | undefined;
      } | undefined;
    };
    answer: Schemas.SimilarDocuments;
    item: never;
  };
  /** Documents that are like that of this invoice */
  listSimilarInvoices: {
    input: {
      path: {
        /** UUID */
        invoice_id: string;
      };
      query?: {
        /** Most documents in the answer */
        limit?: number | undefined;
      } | undefined;
    };
    answer: Schemas.SimilarDocuments;
    item: never;
  };
  /** Documents that are like what you describe */
  searchDocuments: {
    input: {
      query: {
        /** Most documents in the answer */
        limit?: number | undefined;
        /** What the document is about, in your own words */
        text: string;
      };
    };
    answer: Schemas.SimilarDocuments;
    item: never;
  };
  /** What corrections taught about the documents of vendors */
  listLayouts: {
    input: object;
    answer: Schemas.LayoutList;
    item: never;
  };
  /** Forget what one corrected document taught */
  forgetLayout: {
    input: {
      path: {
        /** UUID */
        layout_id: string;
      };
    };
    answer: void;
    item: never;
  };
  /** What was read and found in a document */
  getDocument: {
    input: {
      path: {
        /** UUID */
        document_id: string;
      };
    };
    answer: Schemas.DocumentDetail;
    item: never;
  };
  /** What was read each time, newest first, to compare */
  listReadings: {
    input: {
      path: {
        /** UUID */
        document_id: string;
      };
    };
    answer: Schemas.ReadingList;
    item: never;
  };
  /** Read and check a document again, by the rules of today */
  rerunDocument: {
    input: {
      path: {
        /** UUID */
        document_id: string;
      };
      json: Schemas.RerunRequest;
    };
    answer: Schemas.UploadAccepted;
    item: never;
  };
  /** The file as it was uploaded */
  getDocumentFile: {
    input: {
      path: {
        /** UUID */
        document_id: string;
      };
    };
    answer: Response;
    item: never;
  };
  /** One page as a WebP picture */
  getDocumentPage: {
    input: {
      path: {
        /** UUID */
        document_id: string;
        page: number;
      };
      query?: {
        /** Pixels */
        width?: number | undefined;
      } | undefined;
    };
    answer: Response;
    item: never;
  };
  /** Make a sample invoice */
  generateInvoice: {
    input: {
      json: Schemas.GenerateRequest;
    };
    answer: Schemas.Generated;
    item: never;
  };
  /** Kinds of sample invoices and formats */
  getSupportedTypes: {
    input: object;
    answer: Schemas.SupportedTypes;
    item: never;
  };
  /** A generated sample, by its signed link */
  getGenerated: {
    input: {
      path: {
        name: string;
      };
      query: {
        /** UUID */
        org: string;
        expires: number;
        signature: string;
      };
    };
    answer: Response;
    item: never;
  };
  /** A sample invoice to try Vouch with */
  getSampleInvoice: {
    input: object;
    answer: Response;
    item: never;
  };
  /** Sign in by password */
  login: {
    input: {
      json: Schemas.LoginRequest;
    };
    answer: Schemas.SignedIn;
    item: never;
  };
  /** Sign in by a one-time link */
  loginByLink: {
    input: {
      json: Schemas.LinkLoginRequest;
    };
    answer: Schemas.SignedIn;
    item: never;
  };
  /** Renew the access token */
  refresh: {
    input: {
      json: Schemas.RefreshRequest;
    };
    answer: Schemas.SignedIn;
    item: never;
  };
  /** Sign out and end the session */
  logout: {
    input: object;
    answer: void;
    item: never;
  };
  /** Who is signed in? */
  getMe: {
    input: object;
    answer: Schemas.Me;
    item: never;
  };
  /** Set or change the own password */
  setPassword: {
    input: {
      json: Schemas.SetPasswordRequest;
    };
    answer: void;
    item: never;
  };
  /** Ways to sign in to this server */
  getSignInMethods: {
    input: object;
    answer: Schemas.SignInMethods;
    item: never;
  };
  /** Ask for a mail with a link for a new password */
  requestPasswordReset: {
    input: {
      json: Schemas.PasswordResetRequest;
    };
    answer: Schemas.PasswordResetAnswer;
    item: never;
  };
  /** Set a new password by the token of a link */
  resetPassword: {
    input: {
      json: Schemas.PasswordReset;
    };
    answer: void;
    item: never;
  };
  /** Look at an invitation before accepting it */
  previewInvitation: {
    input: {
      json: Schemas.InvitationToken;
    };
    answer: Schemas.InvitationPreview;
    item: never;
  };
  /** Join the organization by an invitation */
  acceptInvitation: {
    input: {
      json: Schemas.AcceptInvitation;
    };
    answer: Schemas.SignedIn;
    item: never;
  };
  /** List where you are signed in */
  listSessions: {
    input: object;
    answer: Schemas.SessionList;
    item: never;
  };
  /** Sign out everywhere else */
  endOtherSessions: {
    input: object;
    answer: void;
    item: never;
  };
  /** End a session */
  endSession: {
    input: {
      path: {
        /** UUID */
        session_id: string;
      };
    };
    answer: void;
    item: never;
  };
  /** List API keys */
  listApiKeys: {
    input: object;
    answer: Schemas.ApiKeyList;
    item: never;
  };
  /** Make an API key */
  createApiKey: {
    input: {
      json: Schemas.NewApiKey;
    };
    answer: Schemas.CreatedApiKey;
    item: never;
  };
  /** Replace an API key by a new one */
  rotateApiKey: {
    input: {
      path: {
        /** UUID */
        api_key_id: string;
      };
      json: Schemas.RotateApiKey;
    };
    answer: Schemas.CreatedApiKey;
    item: never;
  };
  /** End an API key at once */
  revokeApiKey: {
    input: {
      path: {
        /** UUID */
        api_key_id: string;
      };
    };
    answer: void;
    item: never;
  };
  /** Is the server up? */
  getHealth: {
    input: object;
    answer: Schemas.Health;
    item: never;
  };
  /** Does the database answer? */
  getDatabaseHealth: {
    input: object;
    answer: Schemas.DatabaseHealth;
    item: never;
  };
  /** State of every part, probed now */
  getDetailedHealth: {
    input: object;
    answer: Schemas.DetailedHealth;
    item: never;
  };
  /** Metrics in Prometheus text format */
  getMetrics: {
    input: object;
    answer: Response;
    item: never;
  };
  /** Addresses that are told what happens */
  listWebhooks: {
    input: object;
    answer: Schemas.WebhookList;
    item: never;
  };
  /** Have an address told what happens */
  createWebhook: {
    input: {
      json: Schemas.NewWebhook;
    };
    answer: Schemas.WebhookWithSecret;
    item: never;
  };
  /** What webhooks can be told */
  listWebhookEvents: {
    input: object;
    answer: Schemas.WebhookEventList;
    item: never;
  };
  /** One webhook */
  getWebhook: {
    input: {
      path: {
        /** UUID */
        webhook_id: string;
      };
    };
    answer: Schemas.Webhook;
    item: never;
  };
  /** Change a webhook, or turn it on or off */
  changeWebhook: {
    input: {
      path: {
        /** UUID */
        webhook_id: string;
      };
      json: Schemas.WebhookChange;
    };
    answer: Schemas.Webhook;
    item: never;
  };
  /** Remove a webhook */
  deleteWebhook: {
    input: {
      path: {
        /** UUID */
        webhook_id: string;
      };
    };
    answer: void;
    item: never;
  };
  /** Make a new secret */
  rotateWebhookSecret: {
    input: {
      path: {
        /** UUID */
        webhook_id: string;
      };
    };
    answer: Schemas.WebhookWithSecret;
    item: never;
  };
  /** Send a test */
  testWebhook: {
    input: {
      path: {
        /** UUID */
        webhook_id: string;
      };
    };
    answer: Schemas.WebhookDelivery;
    item: never;
  };
  /** Send again what happened in a span of time */
  replayWebhook: {
    input: {
      path: {
        /** UUID */
        webhook_id: string;
      };
      json: Schemas.WebhookReplayRange;
    };
    answer: Schemas.WebhookReplayed;
    item: never;
  };
  /** What was sent to a webhook, newest first */
  listDeliveries: {
    input: {
      path: {
        /** UUID */
        webhook_id: string;
      };
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
        /** `skipped`: the webhook was off when it happened; it can be sent again */
        status?: "pending" | "delivered" | "failed" | "skipped" | undefined;
        event?: Schemas.WebhookEventType | undefined;
      } | undefined;
    };
    answer: Schemas.WebhookDeliveryList;
    item: Schemas.WebhookDelivery;
  };
  /** One delivery, with every try */
  getDelivery: {
    input: {
      path: {
        /** UUID */
        webhook_id: string;
        /** UUID */
        delivery_id: string;
      };
    };
    answer: Schemas.WebhookDeliveryDetail;
    item: never;
  };
  /** Send one event again */
  replayDelivery: {
    input: {
      path: {
        /** UUID */
        webhook_id: string;
        /** UUID */
        delivery_id: string;
      };
    };
    answer: Schemas.WebhookDelivery;
    item: never;
  };
  /** State of every service, with figures */
  getAdminHealth: {
    input: object;
    answer: Schemas.AdminHealth;
    item: never;
  };
  /** Jobs, newest first, with figures */
  listJobs: {
    input: {
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
        status?: "queued" | "processing" | "completed" | "failed" | "cancelled" | undefined;
      } | undefined;
    };
    answer: Schemas.JobList;
    item: Schemas.Job;
  };
  /** Try a job again that failed or was cancelled */
  retryJob: {
    input: {
      path: {
        /** UUID */
        job_id: string;
      };
    };
    answer: Schemas.Job;
    item: never;
  };
  /** Stop a job that waits or runs */
  cancelJob: {
    input: {
      path: {
        /** UUID */
        job_id: string;
      };
    };
    answer: Schemas.Job;
    item: never;
  };
  /** Settings of the organization */
  getSettings: {
    input: object;
    answer: Schemas.OrganizationSettings;
    item: never;
  };
  /** Change settings of the organization */
  changeSettings: {
    input: {
      json: Schemas.SettingsChange;
    };
    answer: Schemas.OrganizationSettings;
    item: never;
  };
  /** Tokens and cost of questions to language models, and the daily budget */
  getUsage: {
    input: {
      query?: {
        /** Days back, today included */
        days?: number | undefined;
        /** Only questions about this document */
        document_id?: string | undefined;
      } | undefined;
    };
    answer: Schemas.Usage;
    item: never;
  };
  /** Who did what, newest first */
  listAuditEntries: {
    input: {
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
        /** Only what this person did */
        actor_id?: string | undefined;
        /** Only what was done with this API key */
        api_key_id?: string | undefined;
        /** An action such as "user.disabled", or "user.*" for all that begin so */
        action?: string | undefined;
        /** Kind of thing, such as "invoice" */
        subject_kind?: string | undefined;
        /** Only what happened to this thing */
        subject_id?: string | undefined;
        /** From this moment on */
        from?: string | undefined;
        /** Before this moment */
        to?: string | undefined;
      } | undefined;
    };
    answer: Schemas.AuditPage;
    item: Schemas.AuditEntry;
  };
  /** Check that no entry of the audit log was changed or removed */
  verifyAuditChain: {
    input: object;
    answer: Schemas.AuditVerification;
    item: never;
  };
  /** List the people of the organization */
  listUsers: {
    input: {
      query?: {
        /** From 1 */
        page?: number | undefined;
        /** Items a page, 1 to 100 */
        per_page?: number | undefined;
        /** Part of the name or the e-mail address */
        q?: string | undefined;
        role?: "user" | "admin" | undefined;
        status?: "active" | "disabled" | undefined;
      } | undefined;
    };
    answer: Schemas.UserList;
    item: Schemas.User;
  };
  /** Add a person */
  createUser: {
    input: {
      json: Schemas.NewUser;
    };
    answer: Schemas.CreatedUser;
    item: never;
  };
  /** Show a person */
  getUser: {
    input: {
      path: {
        /** UUID */
        user_id: string;
      };
    };
    answer: Schemas.User;
    item: never;
  };
  /** Change name, role or status of a person */
  changeUser: {
    input: {
      path: {
        /** UUID */
        user_id: string;
      };
      json: Schemas.UserChange;
    };
    answer: Schemas.User;
    item: never;
  };
  /** Remove a person */
  deleteUser: {
    input: {
      path: {
        /** UUID */
        user_id: string;
      };
    };
    answer: void;
    item: never;
  };
  /** Make a link with which a person sets a new password */
  createResetLink: {
    input: {
      path: {
        /** UUID */
        user_id: string;
      };
    };
    answer: Schemas.ResetLink;
    item: never;
  };
  /** List where a person is signed in */
  listUserSessions: {
    input: {
      path: {
        /** UUID */
        user_id: string;
      };
    };
    answer: Schemas.SessionList;
    item: never;
  };
  /** Sign a person out everywhere */
  endUserSessions: {
    input: {
      path: {
        /** UUID */
        user_id: string;
      };
    };
    answer: void;
    item: never;
  };
  /** List invitations */
  listInvitations: {
    input: object;
    answer: Schemas.InvitationList;
    item: never;
  };
  /** Invite someone to the organization */
  createInvitation: {
    input: {
      json: Schemas.NewInvitation;
    };
    answer: Schemas.CreatedInvitation;
    item: never;
  };
  /** Take an invitation back */
  revokeInvitation: {
    input: {
      path: {
        /** UUID */
        invitation_id: string;
      };
    };
    answer: void;
    item: never;
  };
}
