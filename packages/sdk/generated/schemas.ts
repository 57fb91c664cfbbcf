// Generated from docs/openapi.json by `npm run docs`; do not edit.

export type UploadRequest = {
  /** http(s) address of the file */
  blob_url: string;
  /** Taken from the address when absent */
  filename?: string | undefined;
  auto_save?: boolean | undefined;
  /** Below this confidence the document waits for review; from settings when absent */
  confidence_threshold?: number | undefined;
};

export type UploadAccepted = {
  success: true;
  /** UUID */
  task_id: string;
  /** Job id of the queue */
  celery_task_id: string;
  document_id: string | null;
  filename: string;
  status: "queued";
  message: string;
  websocket: {
    room: string;
    events: {
      progress: "task_update";
      streaming: "task_update";
      complete: "task_update";
      error: "task_update";
    };
  };
  processing: {
    auto_save: boolean;
    confidence_threshold: number;
    estimated_duration_seconds: number;
  };
};

export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  /** Stable; decide by this */
  code: string;
  request_id: string;
  errors: Array<{
    /** JSON pointer into the request */
    pointer: string;
    code: string;
    detail: string;
  }>;
  /** Same as title */
  error: string;
  /** Same as detail */
  details: string;
};

export type BatchAccepted = {
  success: true;
  /** UUID */
  task_id: string;
  /** Job id of the queue */
  celery_task_id: string;
  status: "queued";
  message: string;
  websocket: {
    room: string;
    events: {
      progress: "task_update";
      streaming: "task_update";
      complete: "task_update";
      error: "task_update";
    };
  };
  processing: {
    auto_save: boolean;
    confidence_threshold: number;
    estimated_duration_seconds: number;
  };
  accepted: number;
  refused: number;
  /** In the order of the request */
  files: Array<BatchFile>;
};

export type BatchFile = {
  filename: string;
  task_id: string | null;
  document_id: string | null;
  /** One plain sentence; only when it was not taken in */
  error?: string | undefined;
  code?: string | undefined;
};

export type ImportAccepted = {
  success: true;
  /** UUID */
  task_id: string;
  /** Job id of the queue */
  celery_task_id: string;
  document_id: string | null;
  filename: string;
  status: "queued";
  message: string;
  websocket: {
    room: string;
    events: {
      progress: "task_update";
      streaming: "task_update";
      complete: "task_update";
      error: "task_update";
    };
  };
  dry_run: boolean;
};

export type InvoiceList = {
  invoices: Array<InvoiceSummary>;
  pagination: InvoicePagination;
};

export type InvoiceSummary = {
  /** UUID */
  id: string;
  invoice_number: string | null;
  invoice_date: string | null;
  total_amount: string | null;
  currency: string | null;
  seller_name: string | null;
  customer_id: string | null;
  salesperson_id: string | null;
  /** 1 in process, 2 approved, 3 backordered, 4 rejected, 5 shipped or paid, 6 cancelled */
  order_status: number;
  document_id: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
};

export type InvoicePagination = {
  page: number;
  per_page: number;
  total: number;
  pages: number;
  has_next: boolean;
  has_prev: boolean;
  /** Where the next page starts; null at the end */
  next_cursor: string | null;
  /** False for searches with more than 10,000 matches: `total` is 10,000 then */
  total_is_exact: boolean;
};

export type Invoice = {
  /** UUID */
  id: string;
  invoice_number: string | null;
  invoice_date: string | null;
  total_amount: string | null;
  currency: string | null;
  seller_name: string | null;
  customer_id: string | null;
  salesperson_id: string | null;
  /** 1 in process, 2 approved, 3 backordered, 4 rejected, 5 shipped or paid, 6 cancelled */
  order_status: number;
  document_id: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  due_date: string | null;
  subtotal: string | null;
  tax_amount: string | null;
  shipping_amount: string | null;
  discount_amount: string | null;
  notes: string | null;
  /** Fields of your own, as you taught or entered them */
  custom_fields: {
    [name: string]: string;
  };
  seller_address: string | null;
  seller_vat_id: string | null;
  seller: {
    name: string | null;
    address: string | null;
    vat_id: string | null;
  } | null;
  customer: {
    /** UUID */
    id: string;
    company_name: string;
    address: string | null;
  } | null;
  salesperson: {
    id: string;
    name: string;
  } | null;
  line_items: Array<InvoiceLine>;
  warnings: Array<Warning>;
  source: "manual" | "document" | "review";
  /** The document that it was read from, and where that is found */
  document: {
    /** UUID */
    id: string;
    filename: string;
    url: string;
    file_url: string;
  } | null;
  /** What the checks made of that document */
  verification: Verdict | null;
  /** Newest first; at most the last 100 entries */
  history: Array<InvoiceEvent>;
  /** RFC 3339 time in UTC */
  updated_at: string;
};

export type InvoiceLine = {
  line_number: number;
  description: string | null;
  quantity: number | null;
  unit: string | null;
  unit_price: string | null;
  line_total: string | null;
  /** Per cent */
  tax_rate: string | null;
  product_code: string | null;
};

export type Warning = {
  code: string;
  message: string;
};

export type Verdict = {
  label: "real" | "suspicious" | "fake";
  score: number;
  reasons: Array<string>;
  recommended_action: "approve" | "review" | "reject";
};

export type InvoiceEvent = {
  /** RFC 3339 time in UTC */
  at: string;
  action: string;
  /** Kind of doer, and the name of a person */
  by: {
    kind: string;
    name: string | null;
  };
  /** Changed members with their values before and after */
  changes: {
    [name: string]: {
      from: unknown;
      to: unknown;
    };
  };
};

export type NewInvoice = {
  customer_company: string;
  invoice_number: string;
  /** Day, YYYY-MM-DD */
  invoice_date: string;
  /** Decimal amount as text */
  total_amount: string;
  customer_address?: string | undefined;
  /** Day, YYYY-MM-DD */
  due_date?: string | undefined;
  /** Decimal amount as text */
  subtotal?: string | undefined;
  /** Decimal amount as text */
  tax_amount?: string | undefined;
  /** Decimal amount as text */
  shipping_amount?: string | undefined;
  /** Decimal amount as text */
  discount_amount?: string | undefined;
  currency?: string | undefined;
  seller_name?: string | undefined;
  seller_address?: string | undefined;
  seller_vat_id?: string | undefined;
  /** Id of a salesperson, as your own system names it */
  salesperson_id?: string | undefined;
  notes?: string | undefined;
  /** Fields of your own, by their names; in a change they take the place of all */
  custom_fields?: {
    [name: string]: string;
  } | undefined;
  /** 1 in process, 2 approved, 3 backordered, 4 rejected, 5 shipped or paid, 6 cancelled */
  order_status?: number | undefined;
  line_items?: Array<NewInvoiceLine> | undefined;
};

export type NewInvoiceLine = {
  description: string;
  quantity: number;
  unit?: string | undefined;
  /** Decimal amount as text */
  unit_price: string;
  /** Decimal amount as text */
  line_total?: string | undefined;
  /** Per cent */
  tax_rate?: string | undefined;
  product_code?: string | undefined;
};

export type InvoiceCreated = {
  success: true;
  invoice: {
    /** UUID */
    id: string;
    invoice_number: string;
    /** Decimal amount as text */
    total_amount: string;
  };
  warnings: Array<Warning>;
};

export type InvoicePatch = {
  customer_company?: string | undefined;
  /** For a customer that is new */
  customer_address?: string | undefined;
  /** A customer that is there already */
  customer_id?: string | null | undefined;
  invoice_number?: string | undefined;
  invoice_date?: string | null | undefined;
  total_amount?: string | null | undefined;
  due_date?: string | null | undefined;
  subtotal?: string | null | undefined;
  tax_amount?: string | null | undefined;
  shipping_amount?: string | null | undefined;
  discount_amount?: string | null | undefined;
  currency?: string | null | undefined;
  seller_name?: string | null | undefined;
  seller_address?: string | null | undefined;
  seller_vat_id?: string | null | undefined;
  salesperson_id?: string | null | undefined;
  notes?: string | null | undefined;
  /** Fields of your own, by their names; in a change they take the place of all */
  custom_fields?: {
    [name: string]: string;
  } | undefined;
  /** 1 in process, 2 approved, 3 backordered, 4 rejected, 5 shipped or paid, 6 cancelled */
  order_status?: number | undefined;
  /** Take the place of all lines */
  line_items?: Array<NewInvoiceLine> | undefined;
};

export type InvoiceChanged = {
  success: true;
  invoice: Invoice;
  warnings: Array<Warning>;
};

export type InvoiceDeleted = {
  success: true;
  invoice: {
    /** UUID */
    id: string;
  };
};

export type BulkAction = {
  action: "set_status";
  /** Up to 500 */
  ids: Array<string>;
  /** 1 in process, 2 approved, 3 backordered, 4 rejected, 5 shipped or paid, 6 cancelled */
  status: number;
} | {
  action: "delete";
  /** Up to 500 */
  ids: Array<string>;
} | {
  action: "restore";
  /** Up to 500 */
  ids: Array<string>;
};

export type BulkResult = {
  /** Whether every invoice was found */
  success: boolean;
  results: Array<{
    /** UUID */
    id: string;
    /** `unchanged`: it was so already */
    outcome: "done" | "unchanged" | "not_found";
  }>;
};

export type NewExport = {
  /** `ubl` and `facturx` are ZIP archives with a file an invoice and a manifest that says what each lacks for EN 16931; `originals` is a ZIP archive of the documents that invoices were read from; `quickbooks`, `xero` and `datev` are for accounting programs */
  format: "csv" | "xlsx" | "json" | "ubl" | "facturx" | "quickbooks" | "xero" | "datev" | "originals";
  filters?: ExportFilters | undefined;
  /** For `csv`: a row an invoice, or a row an invoice line */
  rows?: "invoices" | "lines" | undefined;
  /** For `csv`: begin with a byte order mark, by which Excel tells UTF-8 */
  bom?: boolean | undefined;
  /** Needed for `datev` */
  datev?: DatevOptions | undefined;
};

export type ExportFilters = {
  /** UUID */
  customer_id?: string | undefined;
  /** Id of a salesperson, as your own system names it */
  salesperson_id?: string | undefined;
  /** 1 in process, 2 approved, 3 backordered, 4 rejected, 5 shipped or paid, 6 cancelled */
  status?: number | undefined;
  /** Day, YYYY-MM-DD */
  date_from?: string | undefined;
  /** Day, YYYY-MM-DD */
  date_to?: string | undefined;
  q?: string | undefined;
};

export type DatevOptions = {
  consultant_number: number;
  client_number: number;
  /** Invoices of other fiscal years are left out */
  fiscal_year_start: string;
  /** Digits of general ledger accounts */
  account_digits?: number | undefined;
  expense_account: string;
  creditor_account: string;
};

export type ExportAccepted = {
  success: true;
  /** UUID */
  export_id: string;
  /** UUID */
  task_id: string;
  status: "queued";
  websocket: {
    room: string;
    events: Array<"task_update">;
  };
};

export type ExportList = {
  exports: Array<Export>;
  pagination: Pagination;
};

export type Export = {
  /** UUID */
  export_id: string;
  /** UUID */
  task_id: string;
  /** `ubl` and `facturx` are ZIP archives with a file an invoice and a manifest that says what each lacks for EN 16931; `originals` is a ZIP archive of the documents that invoices were read from; `quickbooks`, `xero` and `datev` are for accounting programs */
  format: "csv" | "xlsx" | "json" | "ubl" | "facturx" | "quickbooks" | "xero" | "datev" | "originals";
  status: "queued" | "running" | "completed" | "failed" | "cancelled";
  progress: number;
  /** RFC 3339 time in UTC */
  created_at: string;
  completed_at: string | null;
  /** When the file is deleted */
  expires_at: string | null;
  file_name: string | null;
  size_bytes: number | null;
  sha256: string | null;
  /** Where the file is found; null until it is made, and once it is deleted */
  file_url: string | null;
  invoice_count: number | null;
  /** Invoices that the format could not hold in full */
  incomplete_count: number | null;
  /** The first 100 of them */
  problems: Array<ExportProblem>;
  error?: string | undefined;
  code?: string | undefined;
};

export type ExportProblem = {
  /** UUID */
  invoice_id: string;
  invoice_number: string;
  /** Terms of EN 16931 that its data do not give, such as `BT-40`; they are left out, never invented */
  missing_terms: Array<string>;
  message: string;
};

export type Pagination = {
  page: number;
  per_page: number;
  total: number;
  pages: number;
  has_next: boolean;
  has_prev: boolean;
};

export type CustomerList = {
  customers: Array<Customer>;
  pagination: Pagination;
};

export type Customer = {
  /** UUID */
  id: string;
  company_name: string;
  address: string | null;
  email: string | null;
  vat_id: string | null;
  notes: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  /** RFC 3339 time in UTC */
  updated_at: string;
};

export type NewCustomer = {
  company_name: string;
  address?: string | undefined;
  email?: string | undefined;
  vat_id?: string | undefined;
  notes?: string | undefined;
};

export type CustomerChanged = {
  success: true;
  customer: Customer;
};

export type CustomerPatch = {
  company_name?: string | undefined;
  address?: string | null | undefined;
  email?: string | null | undefined;
  vat_id?: string | null | undefined;
  notes?: string | null | undefined;
};

export type CustomerMerge = {
  duplicate_ids: Array<string>;
};

export type SalespersonList = {
  salespersons: Array<Salesperson>;
  pagination: Pagination;
};

export type Salesperson = {
  /** Id of a salesperson, as your own system names it */
  id: string;
  name: string;
  email: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  /** RFC 3339 time in UTC */
  updated_at: string;
};

export type NewSalesperson = {
  /** Id of a salesperson, as your own system names it */
  id?: string | undefined;
  name: string;
  email?: string | undefined;
};

export type SalespersonChanged = {
  success: true;
  salesperson: Salesperson;
};

export type SalespersonPatch = {
  name?: string | undefined;
  email?: string | null | undefined;
};

export type TaskStatus = {
  /** UUID */
  task_id: string;
  status: "queued" | "running" | "completed" | "failed" | "cancelled";
  progress: number;
  current_stage: "fetch" | "llm_extraction" | "validation" | "save" | "complete" | null;
  filename: string | null;
  document_id: string | null;
  /** The archive, e-mail or batch that it came with */
  parent_id: string | null;
  /** The failed task in whose place it stands */
  retry_of: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  started_at: string | null;
  completed_at: string | null;
  /** One plain sentence */
  error?: string | undefined;
  /** Stable code of the error */
  code?: string | undefined;
  result?: TaskResult | undefined;
  /** While the task is queued or running */
  websocket?: {
    room: string;
    events: Array<"task_update">;
  } | undefined;
  /** The documents of an archive, e-mail or batch, as they stand */
  children?: Array<TaskSummary> | undefined;
};

export type TaskResult = {
  structured_data: StructuredData;
  /** Chance that number, seller, date, currency and total are all right */
  confidence_score: number;
  auto_saved: boolean;
  invoice_id: string | null;
  document_id: string | null;
  verification: Verdict | null;
  warnings: Array<Warning>;
  /** Why a person should look, in one text; null when it was saved */
  review_reason?: string | null | undefined;
  /** Fields whose value a model named and that stand nowhere on the pages; never saved by themselves */
  unverified_fields?: Array<string> | undefined;
  /** Where it waits in the review queue */
  review_id?: string | null | undefined;
  /** Kept up to date after the task ended */
  review_state?: ReviewState | null | undefined;
  /** What it repeats; decide it by `/duplicates/{id}/decision` */
  duplicate?: DuplicateNote | null | undefined;
  /** Of a file that holds several papers: each of them. The members above are those of the first */
  papers?: Array<PaperResult> | undefined;
  /** Of an import: what was found and done */
  import?: ImportReport | undefined;
  /** The documents of an archive, e-mail or batch. With one document the members above are its own; with several, `structured_data` is empty and `confidence_score` is the lowest of theirs. */
  children?: Array<ChildResult> | undefined;
};

export type StructuredData = {
  document_type: string | null;
  invoice_number: string | null;
  invoice_date: string | null;
  due_date: string | null;
  currency: string | null;
  seller_name: string | null;
  seller_address: string | null;
  seller_vat_id: string | null;
  customer_company: string | null;
  customer_address: string | null;
  subtotal: number | null;
  tax_amount: number | null;
  shipping_amount: number | null;
  discount_amount: number | null;
  total_amount: number | null;
  line_items: Array<StructuredLine>;
};

export type StructuredLine = {
  line_number: number;
  description: string | null;
  quantity: number | null;
  unit_price: number | null;
  line_total: number | null;
  tax_rate: number | null;
};

/** `second-approval`: one person approved, another one must too; `superseded`: the document was read again */
export type ReviewState = "waiting" | "second-approval" | "approved" | "rejected" | "superseded";

export type DuplicateNote = {
  /** UUID */
  id: string;
  kinds: Array<DuplicateKind>;
  summary: string;
  document_id: string | null;
  invoice_id: string | null;
};

export type DuplicateKind = "changed-amount" | "changed-account" | "same-file" | "same-number" | "same-picture" | "same-text" | "same-amount-and-date";

export type PaperResult = {
  number: number;
  structured_data: StructuredData;
  confidence_score: number;
  /** UUID */
  review_id: string;
  /** Kept up to date after the task ended */
  invoice_id: string | null;
  review_state: ReviewState;
};

export type ImportReport = {
  dry_run: boolean;
  rows: number;
  /** Invoices found; lines of one invoice may take several rows */
  invoices: number;
  /** Saved; in a dry run those that would be */
  created: number;
  /** There already, by number and seller */
  skipped: number;
  failed: number;
  mapping: Array<{
    column: string;
    /** null: not used */
    field: "invoice_number" | "invoice_date" | "due_date" | "currency" | "total_amount" | "subtotal" | "tax_amount" | "shipping_amount" | "discount_amount" | "customer_company" | "customer_address" | "salesperson_id" | "seller_name" | "seller_address" | "seller_vat_id" | "notes" | "order_status" | "line_description" | "line_quantity" | "line_unit" | "line_unit_price" | "line_total" | "line_tax_rate" | "line_product_code" | null;
    example: string;
  }>;
  decimal_mark: "." | "," | null;
  date_order: "dmy" | "mdy";
  /** At most 1,000 */
  faults: Array<ImportFault>;
  fault_count: number;
};

export type ImportFault = {
  /** As a spreadsheet counts: the heading is row 1 */
  row: number;
  /** Heading; null for the row as a whole */
  column: string | null;
  code: string;
  message: string;
};

export type ChildResult = {
  /** UUID */
  task_id: string;
  document_id: string | null;
  status: "queued" | "running" | "completed" | "failed" | "cancelled";
  auto_saved: boolean;
  invoice_id: string | null;
  error?: string | undefined;
  code?: string | undefined;
};

export type TaskSummary = {
  /** UUID */
  task_id: string;
  status: "queued" | "running" | "completed" | "failed" | "cancelled";
  progress: number;
  current_stage: "fetch" | "llm_extraction" | "validation" | "save" | "complete" | null;
  filename: string | null;
  document_id: string | null;
  /** The archive, e-mail or batch that it came with */
  parent_id: string | null;
  /** The failed task in whose place it stands */
  retry_of: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  started_at: string | null;
  completed_at: string | null;
  /** One plain sentence */
  error?: string | undefined;
  /** Stable code of the error */
  code?: string | undefined;
};

export type TaskList = {
  tasks: Array<TaskSummary>;
  pagination: Pagination;
};

export type ReviewList = {
  reviews: Array<ReviewSummary>;
  pagination: Pagination;
};

export type ReviewSummary = {
  /** UUID */
  id: string;
  state: ReviewState;
  reasons: Array<{
    code: "auto-save-off" | "nothing-read" | "not-an-invoice" | "several-invoices" | "missing-fields" | "low-confidence" | "unverified-value" | "handwritten-value" | "duplicate" | "verdict";
    text: string;
  }>;
  /** UUID */
  document_id: string;
  /** UUID */
  task_id: string;
  filename: string;
  /** Which of the papers in the file, from 1 */
  paper_number: number;
  /** How many papers the file holds; each waits by itself */
  paper_count: number;
  seller_name: string | null;
  invoice_number: string | null;
  total_amount: string | null;
  currency: string | null;
  confidence_score: number;
  label: "real" | "suspicious" | "fake";
  claim: ReviewClaim | null;
  first_approval: PersonMark | null;
  decision: {
    /** UUID */
    user_id: string;
    email: string | null;
    /** RFC 3339 time in UTC */
    at: string;
    reason: string | null;
  } | null;
  invoice_id: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  /** RFC 3339 time in UTC */
  updated_at: string;
};

export type ReviewClaim = {
  /** UUID */
  user_id: string;
  email: string | null;
  /** RFC 3339 time in UTC */
  at: string;
  /** RFC 3339 time in UTC */
  expires_at: string;
};

export type PersonMark = {
  /** UUID */
  user_id: string;
  email: string | null;
  /** RFC 3339 time in UTC */
  at: string;
};

export type Review = {
  /** UUID */
  id: string;
  state: ReviewState;
  reasons: Array<{
    code: "auto-save-off" | "nothing-read" | "not-an-invoice" | "several-invoices" | "missing-fields" | "low-confidence" | "unverified-value" | "handwritten-value" | "duplicate" | "verdict";
    text: string;
  }>;
  /** UUID */
  document_id: string;
  /** UUID */
  task_id: string;
  filename: string;
  /** Which of the papers in the file, from 1 */
  paper_number: number;
  /** How many papers the file holds; each waits by itself */
  paper_count: number;
  seller_name: string | null;
  invoice_number: string | null;
  total_amount: string | null;
  currency: string | null;
  confidence_score: number;
  label: "real" | "suspicious" | "fake";
  claim: ReviewClaim | null;
  first_approval: PersonMark | null;
  decision: {
    /** UUID */
    user_id: string;
    email: string | null;
    /** RFC 3339 time in UTC */
    at: string;
    reason: string | null;
  } | null;
  invoice_id: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  /** RFC 3339 time in UTC */
  updated_at: string;
  /** As it would be saved: what was read, with corrections */
  invoice: ReviewInvoice;
  /** What does not add up now */
  warnings: Array<Warning>;
  /** Fields whose value a model named and that stand nowhere on the pages: compare them with the paper */
  unverified_fields?: Array<string> | undefined;
  /** What was read, with its evidence, and the checks */
  document: DocumentDetail;
  duplicates: Array<DuplicateCase>;
  corrections: Array<Correction>;
};

export type ReviewLine = {
  line_number: number;
  description: string;
  quantity: string | null;
  unit: string | null;
  unit_price: string | null;
  line_total: string | null;
  tax_rate: string | null;
  product_code: string | null;
};

export type ReviewInvoice = {
  invoice_number: string | null;
  invoice_date: string | null;
  due_date: string | null;
  currency: string | null;
  subtotal: string | null;
  tax_amount: string | null;
  shipping_amount: string | null;
  discount_amount: string | null;
  total_amount: string | null;
  customer_company: string | null;
  customer_address: string | null;
  salesperson_id: string | null;
  seller_name: string | null;
  seller_address: string | null;
  seller_vat_id: string | null;
  notes: string | null;
  line_items: Array<ReviewLine>;
};

export type DocumentField = {
  value: string;
  raw: string | null;
  place: Place | null;
  confidence: number;
  engine: string;
  origin: "read" | "computed" | "xml";
  /** It stands in handwriting, or handwriting stands where it belongs: a person must look */
  handwritten?: true | undefined;
};

export type Place = {
  page: number;
  box: Box;
};

export type Box = {
  left: number;
  top: number;
  right: number;
  bottom: number;
};

export type DocumentPaper = {
  number: number;
  kind: string;
  confidence_score: number;
  fields: {
    [name: string]: DocumentField;
  };
  custom_fields?: {
    [name: string]: DocumentField;
  } | undefined;
  line_items: Array<{
    line_number: number;
    fields: {
      [name: string]: DocumentField;
    };
  }>;
};

export type Finding = {
  rule_id: string;
  family: string;
  severity: "HARD_FAIL" | "CRITICAL" | "INFO";
  title: string;
  explanation: string;
  evidence: Array<{
    place: Place | null;
    text: string;
    before?: string | undefined;
    after?: string | undefined;
  }>;
};

export type RuleRun = {
  rule_id: string;
  outcome: "hit" | "clear" | "not-applicable";
  /** Why it does not apply; null when it ran */
  reason: string | null;
};

export type DocumentDetail = {
  /** UUID */
  id: string;
  filename: string;
  media_type: string | null;
  size_bytes: number | null;
  sha256: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  task_id: string | null;
  invoice_id: string | null;
  file_url: string;
  pages: Array<{
    number: number;
    width: number;
    height: number;
    unit: "pt" | "px";
    text_source: "text-layer" | "ocr" | "xml" | "none";
    image_url: string;
  }>;
  kind: string | null;
  confidence_score: number | null;
  fields: {
    [name: string]: DocumentField;
  };
  /** Fields of your own that you taught for documents like this one, by their names */
  custom_fields?: {
    [name: string]: DocumentField;
  } | undefined;
  line_items: Array<{
    line_number: number;
    fields: {
      [name: string]: DocumentField;
    };
  }>;
  /** All papers of a file that holds several; the members above are those of one of them */
  papers?: Array<DocumentPaper> | undefined;
  verification: {
    label: "real" | "suspicious" | "fake";
    score: number;
    reasons: Array<string>;
    minor_notes: Array<string>;
    recommended_action: "approve" | "review" | "reject";
    findings: Array<Finding>;
    runs?: Array<RuleRun> | undefined;
  } | null;
  notices: Array<string>;
  /** Recognised text; pages are separated by a form feed */
  text?: string | undefined;
};

export type DuplicateCase = {
  /** UUID */
  id: string;
  state: "open" | "decided";
  kinds: Array<DuplicateKind>;
  /** One plain sentence */
  summary: string;
  /** How alike the recognised texts are */
  likeness: number | null;
  /** The one that came later */
  document: DuplicateSide;
  /** The one that came first */
  earlier: DuplicateSide;
  review_id: string | null;
  decision: {
    decision: DuplicateDecision;
    note: string | null;
    /** UUID */
    user_id: string;
    email: string | null;
    /** RFC 3339 time in UTC */
    at: string;
  } | null;
  /** RFC 3339 time in UTC */
  created_at: string;
};

export type DuplicateSide = {
  document_id: string | null;
  invoice_id: string | null;
  filename: string | null;
  invoice_number: string | null;
  seller_name: string | null;
  invoice_date: string | null;
  total_amount: string | null;
  currency: string | null;
  received_at: string | null;
};

export type DuplicateDecision = "keep" | "replace" | "discard";

export type Correction = {
  /** As in `document.fields`, or a cell of a line */
  field: string;
  line_number: number | null;
  /** As it stands on the page, where something was read */
  printed: string | null;
  before: string | null;
  after: string | null;
  place: Place | null;
  by: PersonMark;
};

export type ReviewEdit = {
  invoice_number?: string | null | undefined;
  invoice_date?: string | null | undefined;
  due_date?: string | null | undefined;
  currency?: string | null | undefined;
  subtotal?: string | null | undefined;
  tax_amount?: string | null | undefined;
  shipping_amount?: string | null | undefined;
  discount_amount?: string | null | undefined;
  total_amount?: string | null | undefined;
  customer_company?: string | null | undefined;
  customer_address?: string | null | undefined;
  salesperson_id?: string | null | undefined;
  seller_name?: string | null | undefined;
  seller_address?: string | null | undefined;
  seller_vat_id?: string | null | undefined;
  notes?: string | null | undefined;
  /** All lines in their order; a line that is left out is removed, absent cells stay as they are */
  line_items?: Array<ReviewLineEdit> | undefined;
};

export type ReviewLineEdit = {
  /** Of the line that is changed; absent: a new line */
  line_number?: number | undefined;
  description?: string | null | undefined;
  quantity?: string | null | undefined;
  unit?: string | null | undefined;
  unit_price?: string | null | undefined;
  line_total?: string | null | undefined;
  tax_rate?: string | null | undefined;
  product_code?: string | null | undefined;
};

export type ReviewRejection = {
  reason: string;
};

export type DuplicateList = {
  duplicates: Array<DuplicateCase>;
  pagination: Pagination;
};

export type DuplicateVerdict = {
  decision: DuplicateDecision;
  note?: string | undefined;
};

export type Analysis = {
  label: "real" | "suspicious" | "fake";
  /** Probability of forgery; higher is worse */
  score: number;
  /** `[TAG] Title: explanation`, worst first */
  reasons: Array<string>;
  minor_notes: Array<string>;
  processing_time_ms: number;
  receipt_ref: string | null;
  analysis_ref: string;
  rule_version: string;
  engine_version: string;
  recommended_action: "approve" | "review" | "reject";
  /** Documents that may be this one, likeliest first; an addition of this server */
  earlier_documents?: Array<EarlierCopy> | undefined;
};

export type EarlierCopy = {
  /** Look it up at `/documents/{document_id}` */
  document_id: string;
  filename: string;
  /** Strongest first */
  kinds: Array<DuplicateKind>;
  /** One plain sentence */
  summary: string;
};

export type Batch = {
  results: Array<BatchSuccess | BatchFailure>;
  /** Sum over all files */
  total_processing_time_ms: number;
  /** From the request to the answer */
  wall_time_ms: number;
  successful: number;
  failed: number;
  /** Verdicts counted */
  summary: {
    real: number;
    suspicious: number;
    fake: number;
    highest_score: number | null;
  };
};

export type BatchSuccess = {
  label: "real" | "suspicious" | "fake";
  /** Probability of forgery; higher is worse */
  score: number;
  /** `[TAG] Title: explanation`, worst first */
  reasons: Array<string>;
  minor_notes: Array<string>;
  processing_time_ms: number;
  receipt_ref: string | null;
  analysis_ref: string;
  rule_version: string;
  engine_version: string;
  recommended_action: "approve" | "review" | "reject";
  /** Documents that may be this one, likeliest first; an addition of this server */
  earlier_documents?: Array<EarlierCopy> | undefined;
  filename: string;
};

export type BatchFailure = {
  filename: string;
  label: null;
  score: null;
  reasons: Array<string>;
  processing_time_ms: number;
  /** One plain sentence */
  error: string;
  /** Stable; decide by this */
  code: string;
  /** Status that this file alone would have got */
  status: number;
};

export type HybridAnalysis = {
  ensemble_verdict: EnsembleVerdict;
  individual_results: IndividualResults;
  converged_data: ConvergedData;
  /** Sum over all engines */
  total_processing_time_ms: number;
  /** From the start of the first engine to the end of the last */
  wall_time_ms: number;
  receipt_ref: string | null;
  analysis_ref: string;
  rule_version: string;
  engine_version: string;
  /** The model that was really used */
  vision_model: string | null;
  /** Documents that may be this one, likeliest first; an addition of this server */
  earlier_documents?: Array<EarlierCopy> | undefined;
};

export type EnsembleVerdict = {
  final_label: "real" | "suspicious" | "fake";
  confidence: number;
  /** Probability of forgery; higher is worse */
  score: number;
  recommended_action: "approve" | "review" | "reject";
  reasoning: Array<string>;
  /** Share of the voting engines that agree with the label */
  agreement_score: number;
};

export type IndividualResults = {
  rule_based: RuleBasedResult | EngineSilence;
  vision_llm: VisionResult | EngineSilence;
  donut: ReadingResult | EngineSilence;
  layoutlm: ReadingResult | EngineSilence;
};

export type RuleBasedResult = {
  label: "real" | "suspicious" | "fake";
  score: number;
  reasons: Array<string>;
  minor_notes: Array<string>;
  timing_ms: number;
};

export type EngineSilence = {
  status: "unavailable" | "timeout" | "failed";
  reason: string;
  timing_ms: number;
};

export type VisionResult = {
  verdict: "real" | "suspicious" | "fake" | null;
  confidence: number | null;
  reasoning: string;
  model: string | null;
  timing_ms: number;
};

export type ReadingResult = {
  merchant: string | null;
  total: string | null;
  date: string | null;
  currency: string | null;
  confidence: number | null;
  model: string | null;
  timing_ms: number;
};

export type ConvergedData = {
  merchant: string | null;
  total: string | null;
  date: string | null;
  currency: string | null;
  items: Array<ConvergedItem>;
  /** Engine from which each value was taken */
  sources: {
    merchant: "rule_based" | "vision_llm" | "donut" | "layoutlm" | null;
    total: "rule_based" | "vision_llm" | "donut" | "layoutlm" | null;
    date: "rule_based" | "vision_llm" | "donut" | "layoutlm" | null;
    currency: "rule_based" | "vision_llm" | "donut" | "layoutlm" | null;
  };
  /** Chance that each value is right, told from all engines together */
  confidence: {
    merchant: number | null;
    total: number | null;
    date: number | null;
    currency: number | null;
  };
  conflicts: Array<DataConflict>;
};

export type ConvergedItem = {
  description: string;
  quantity: string | null;
  amount: string | null;
  source: "rule_based" | "vision_llm" | "donut" | "layoutlm";
};

export type DataConflict = {
  field: "merchant" | "total" | "date" | "currency";
  values: Array<{
    engine: "rule_based" | "vision_llm" | "donut" | "layoutlm";
    value: string;
    /** Chance that this value is right */
    confidence: number;
    /** False when the value was looked for on the page and stands nowhere */
    verified: boolean;
  }>;
};

export type AnalysisList = {
  analyses: Array<AnalysisSummary>;
  pagination: Pagination;
};

export type AnalysisSummary = {
  analysis_ref: string;
  receipt_ref: string;
  filename: string;
  label: "real" | "suspicious" | "fake";
  score: number;
  mode: "simple" | "hybrid";
  merchant: string | null;
  total: string | null;
  currency: string | null;
  date: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
};

export type ReceiptDecision = {
  label: "real" | "suspicious" | "fake";
  /** Probability of forgery; higher is worse */
  score: number;
  /** `[TAG] Title: explanation`, worst first */
  reasons: Array<string>;
  minor_notes: Array<string>;
  processing_time_ms: number;
  receipt_ref: string | null;
  analysis_ref: string;
  rule_version: string;
  engine_version: string;
  recommended_action: "approve" | "review" | "reject";
  /** Documents that may be this one, likeliest first; an addition of this server */
  earlier_documents?: Array<EarlierCopy> | undefined;
  mode: "simple" | "hybrid";
  filename: string;
  /** RFC 3339 time in UTC */
  created_at: string;
  features: ReceiptFeatures | null;
  debug: DecisionDebug | null;
  findings: Array<Finding>;
  runs: Array<RuleRun>;
  pages: Array<{
    number: number;
    width: number;
    height: number;
    unit: "pt" | "px";
    text_source: "text-layer" | "ocr" | "xml" | "none";
    image_url: string;
  }>;
  /** The answer of all engines, when they were asked */
  hybrid: HybridAnalysis | null;
  report: {
    html: string;
    pdf: string;
  };
};

export type ReceiptFeatures = {
  file: {
    media_type: string | null;
    size_bytes: number | null;
    pages: number;
    text_source: string | null;
    producer: string | null;
    creator: string | null;
    created: string | null;
    modified: string | null;
    software: string | null;
    saved_states: number | null;
    has_signature: boolean | null;
    picture_hash: string | null;
  };
  content: {
    kind: string | null;
    language: string | null;
    merchant: string | null;
    total: string | null;
    currency: string | null;
    date: string | null;
    number: string | null;
    line_items: number;
    characters: number;
    confidence: number | null;
  };
};

export type DecisionDebug = {
  geo: {
    language: string | null;
    seller_country: string | null;
    buyer_country: string | null;
  };
  currency: {
    code: string | null;
    raw: string | null;
    confidence: number | null;
  };
  tax: {
    net: string | null;
    tax: string | null;
    total: string | null;
    rates: Array<string>;
    seller_tax_id: string | null;
  };
  checks: {
    hit: number;
    clear: number;
    not_applicable: number;
  };
  forgery_prior: number | null;
  calibration_version: string | null;
};

export type NewFeedback = {
  /** A `receipt_ref`, an `analysis_ref`, or the id of an invoice */
  receipt_id: string;
  user_label: "real" | "suspicious" | "fake";
  /** How sure you are, 1 to 5 */
  confidence: number;
  indicator_reviews?: Array<{
    /** Id or title of a rule, as in the reasons of a verdict */
    indicator: string;
    user_verdict: "correct" | "incorrect" | "unsure";
    explanation?: string | undefined;
  }> | undefined;
  missed_indicators?: Array<{
    indicator_type: string;
    description?: string | undefined;
    severity?: "low" | "medium" | "high" | "critical" | undefined;
  }> | undefined;
  /** Right values by field, such as `merchant`, `total`, `date` */
  data_corrections?: {
    [name: string]: string | number | null;
  } | undefined;
  comments?: string | undefined;
};

export type FeedbackAccepted = {
  status: "success";
  feedback_id: string;
  message: string;
  /** Whether a training was queued */
  learning_triggered: boolean;
  /** Names that no rule has; kept, but nothing is learned from them */
  unmatched_indicators: Array<string>;
};

export type FeedbackStats = {
  total_feedback: number;
  by_label: {
    real: number;
    fake: number;
    suspicious: number;
  };
  avg_confidence: number | null;
  /** Patterns and changed weights in force */
  learned_rules_count: number;
  last_training: string | null;
  /** Share of documents called real by people that we called otherwise; null without any */
  false_positive_rate: number | null;
  /** Share of documents called fake by people that we called real; null without any */
  false_negative_rate: number | null;
  /** Not learned from yet */
  waiting_feedback: number;
  rule_version: string;
};

export type Retrained = {
  status: "success";
  rules_updated: number;
  rules_added: number;
  rules_removed: number;
  training_time_ms: number;
  /** `worse`: documents that were held back came out worse, so nothing was changed */
  outcome: "better" | "nothing-new" | "worse";
  rule_version: string;
  held_back: {
    before: {
      lessons: number;
      loss: number | null;
      /** Share of wrong labels */
      wrong: number | null;
    };
    after: {
      lessons: number;
      loss: number | null;
      /** Share of wrong labels */
      wrong: number | null;
    };
  };
};

export type RetrainingAccepted = {
  status: "accepted";
  /** UUID */
  task_id: string;
  message: string;
};

export type RuleCatalogue = {
  rule_version: string;
  /** Number of the organization’s own version; 0: the catalogue as it is */
  version: number;
  suspicious_from: number;
  fake_from: number;
  rules: Array<Rule>;
  learned: Array<LearnedPattern>;
};

export type Rule = {
  id: string;
  family: string;
  /** The worst that it can give */
  severity: "HARD_FAIL" | "CRITICAL" | "INFO";
  title: string;
  looks_at: string;
  why: string;
  false_positives: string;
  source: string;
  /** Usual weight, natural-log odds of forgery */
  weight: number;
  /** Weight in force */
  effective_weight: number;
  enabled: boolean;
  /** Factor on the weight that an administrator chose */
  factor: number;
  /** Learned from feedback, natural-log odds */
  learned_shift: number;
  /** Feedback made its findings notes */
  note_only: boolean;
  /** Feedback took all of its weight */
  retired: boolean;
  thresholds: Array<{
    name: string;
    about: string;
    unit: string;
    value: number;
    usual: number;
    least: number;
    most: number;
  }>;
};

export type LearnedPattern = {
  id: string;
  kind: "allow" | "deny" | "signal";
  title: string;
  rule_id: string | null;
  trait: "seller" | "producer" | "template" | null;
  key: string | null;
  /** Natural-log odds */
  weight: number;
  /** People whose feedback stands behind it */
  people: number;
  note_only: boolean;
};

export type RuleDetail = {
  id: string;
  family: string;
  /** The worst that it can give */
  severity: "HARD_FAIL" | "CRITICAL" | "INFO";
  title: string;
  looks_at: string;
  why: string;
  false_positives: string;
  source: string;
  /** Usual weight, natural-log odds of forgery */
  weight: number;
  /** Weight in force */
  effective_weight: number;
  enabled: boolean;
  /** Factor on the weight that an administrator chose */
  factor: number;
  /** Learned from feedback, natural-log odds */
  learned_shift: number;
  /** Feedback made its findings notes */
  note_only: boolean;
  /** Feedback took all of its weight */
  retired: boolean;
  thresholds: Array<{
    name: string;
    about: string;
    unit: string;
    value: number;
    usual: number;
    least: number;
    most: number;
  }>;
  feedback: {
    correct: number;
    incorrect: number;
    unsure: number;
  };
};

export type RuleChange = {
  enabled?: boolean | undefined;
  factor?: number | undefined;
  thresholds?: {
    [name: string]: number;
  } | undefined;
  /** Needed to switch off or to weaken a HARD_FAIL rule */
  confirm?: boolean | undefined;
};

export type RuleSetVersions = {
  versions: Array<RuleSetVersion>;
};

export type RuleSetVersion = {
  version: number;
  rule_version: string;
  reason: "catalogue" | "learned" | "edited";
  active: boolean;
  created_at: string | null;
  created_by: string | null;
  rules_updated: number;
  rules_added: number;
  rules_removed: number;
  /** How well it agreed with people on documents held back; null for edits */
  held_back: {
    before: {
      lessons: number;
      loss: number | null;
      wrong: number | null;
    };
    after: {
      lessons: number;
      loss: number | null;
      wrong: number | null;
    };
  } | null;
};

export type RuleSetComparison = {
  from: number;
  to: number;
  changes: Array<{
    kind: "rule" | "pattern" | "threshold";
    id: string;
    title: string;
    before: number | {
      [name: string]: unknown;
    } | null;
    after: number | {
      [name: string]: unknown;
    } | null;
  }>;
};

export type SimilarDocuments = {
  documents: Array<SimilarDocument>;
  /** The model by which documents were compared */
  model: string;
  /** False while documents are being prepared for a new model: some can’t be found yet */
  is_complete: boolean;
};

export type SimilarDocument = {
  /** UUID */
  document_id: string;
  file_name: string;
  /** 1 for the same, about 0 for strangers; only to be compared within one answer */
  likeness: number;
  invoice_id: string | null;
  seller_name: string | null;
  invoice_number: string | null;
};

export type LayoutList = {
  layouts: Array<Layout>;
};

export type Layout = {
  /** UUID */
  id: string;
  seller_name: string | null;
  /** The document that was corrected */
  document_id: string;
  fields: Array<{
    /** Field, or `custom:` and a name of your own */
    name: string;
    /** Words beside or above the value */
    label: string | null;
    page: number;
  }>;
  taught_by: string | null;
  /** RFC 3339 time in UTC */
  updated_at: string;
};

export type ReadingList = {
  readings: Array<ReadingSummary>;
};

export type ReadingSummary = {
  /** UUID */
  id: string;
  /** UUID */
  task_id: string;
  /** RFC 3339 time in UTC */
  created_at: string;
  confidence_score: number;
  label: "real" | "suspicious" | "fake";
  score: number;
  rule_set_version: string;
  engine_version: string;
  /** Fields of the first invoice, normalised */
  values: {
    [name: string]: string;
  };
  line_count: number;
  /** Ids of the rules that found something */
  findings: Array<string>;
  /** Fields in which it differs from the reading before it */
  changed: Array<string>;
};

export type RerunRequest = {
  auto_save?: boolean | undefined;
  /** From settings when absent */
  confidence_threshold?: number | undefined;
};

export type GenerateRequest = {
  business_type: string;
  complexity?: "simple" | "detailed" | "complex" | undefined;
  company_name?: string | undefined;
};

export type Generated = {
  success: true;
  image_url: string;
  prompt_used: string;
  business_type: string;
  processing_time_ms: number;
  model_used: string;
  generated_by: {
    admin_user_id: string;
    admin_email: string;
    /** RFC 3339 time in UTC */
    generated_at: string;
  };
  usage: {
    description: string;
    next_steps: Array<string>;
    image_expires_in: string;
  };
  ground_truth: {
    [name: string]: unknown;
  };
};

export type SupportedTypes = {
  business_types: Array<{
    type: string;
    name: string;
    description: string;
  }>;
  complexity_levels: Array<{
    level: "simple" | "detailed" | "complex";
    description: string;
  }>;
  supported_formats: Array<string>;
};

export type LoginRequest = {
  email: string;
  password: string;
};

export type SignedIn = {
  access_token: string;
  token_type: "Bearer";
  /** Seconds */
  expires_in: number;
  /** RFC 3339 time in UTC */
  expires_at: string;
  /** For programs; `null` for browsers, which have the session cookie */
  refresh_token: string | null;
  user: Me;
};

export type Me = {
  /** UUID */
  id: string;
  email: string;
  role: "user" | "admin";
  organization: {
    /** UUID */
    id: string;
    name: string;
  };
  has_password: boolean;
};

export type LinkLoginRequest = {
  token: string;
};

export type RefreshRequest = {
  refresh_token?: string | undefined;
};

export type SetPasswordRequest = {
  /** Needed when a password is set already */
  current_password?: string | undefined;
  new_password: string;
};

export type SignInMethods = {
  password: true;
  password_reset_by_mail: boolean;
  /** A provider to sign in with */
  oidc: {
    name: string;
    url: string;
  } | null;
};

export type PasswordResetRequest = {
  email: string;
};

export type PasswordResetAnswer = {
  message: string;
};

export type PasswordReset = {
  token: string;
  new_password: string;
};

export type InvitationToken = {
  token: string;
};

export type InvitationPreview = {
  email: string;
  role: "user" | "admin";
  organization: string;
  /** RFC 3339 time in UTC */
  expires_at: string;
};

export type AcceptInvitation = {
  token: string;
  name?: string | undefined;
  password: string;
};

export type SessionList = {
  sessions: Array<Session>;
};

export type Session = {
  /** UUID */
  id: string;
  /** browser: by cookie; refresh: a program */
  kind: "browser" | "refresh";
  user_agent: string;
  /** RFC 3339 time in UTC */
  created_at: string;
  /** To a few minutes */
  last_seen_at: string;
  /** Moves with every use */
  expires_at: string;
  /** Whether this request came by it */
  is_current: boolean;
};

export type ApiKeyList = {
  api_keys: Array<ApiKey>;
};

export type ApiKey = {
  /** UUID */
  id: string;
  name: string;
  /** How the key begins */
  prefix: string;
  scopes: Array<"read" | "write" | "analyze" | "admin">;
  status: "active" | "expired" | "revoked";
  owner: {
    /** UUID */
    id: string;
    email: string;
  };
  /** RFC 3339 time in UTC */
  created_at: string;
  expires_at: string | null;
  /** To the minute */
  last_used_at: string | null;
  /** The key that was made in place of this one */
  replaced_by: string | null;
};

export type NewApiKey = {
  /** What it is for */
  name: string;
  scopes: Array<"read" | "write" | "analyze" | "admin">;
  /** null: it does not end by itself */
  expires_in_days?: number | null | undefined;
};

export type CreatedApiKey = {
  /** UUID */
  id: string;
  name: string;
  /** How the key begins */
  prefix: string;
  scopes: Array<"read" | "write" | "analyze" | "admin">;
  status: "active" | "expired" | "revoked";
  owner: {
    /** UUID */
    id: string;
    email: string;
  };
  /** RFC 3339 time in UTC */
  created_at: string;
  expires_at: string | null;
  /** To the minute */
  last_used_at: string | null;
  /** The key that was made in place of this one */
  replaced_by: string | null;
  /** Send it as a Bearer token. It is shown this once */
  key: string;
};

export type RotateApiKey = {
  /** How long the old key still works, so that programs can be changed one by one */
  overlap_hours?: number | undefined;
};

export type Health = {
  status: "healthy";
  service: "vouch";
  version: string;
};

export type DatabaseHealth = {
  status: "healthy" | "unhealthy";
  database: "connected" | "disconnected";
  message: string;
};

export type DetailedHealth = {
  status: "healthy" | "unhealthy";
  components: {
    [name: string]: {
      status: "healthy" | "unhealthy" | "not_configured";
      message: string;
    };
  };
};

export type WebhookList = {
  webhooks: Array<Webhook>;
};

export type Webhook = {
  /** UUID */
  id: string;
  url: string;
  description: string;
  events: Array<string>;
  enabled: boolean;
  /** `failing`: no delivery went well for days; `gone`: the address answered 410 */
  disabled_reason: "by-admin" | "failing" | "gone" | null;
  disabled_at: string | null;
  failing_since: string | null;
  last_success_at: string | null;
  old_secret_valid_until: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  /** RFC 3339 time in UTC */
  updated_at: string;
};

export type WebhookEventList = {
  events: Array<{
    type: string;
    about: string;
  }>;
};

export type NewWebhook = {
  /** Public https address */
  url: string;
  events: Array<"*" | WebhookEventType>;
  description?: string | undefined;
};

export type WebhookEventType = "invoice.created" | "invoice.updated" | "invoice.deleted" | "invoice.restored" | "task.completed" | "task.failed" | "task.cancelled" | "review.waiting" | "review.approved" | "review.rejected" | "duplicate.found" | "analysis.completed" | "webhook.disabled" | "webhook.test";

export type WebhookWithSecret = {
  /** UUID */
  id: string;
  url: string;
  description: string;
  events: Array<string>;
  enabled: boolean;
  /** `failing`: no delivery went well for days; `gone`: the address answered 410 */
  disabled_reason: "by-admin" | "failing" | "gone" | null;
  disabled_at: string | null;
  failing_since: string | null;
  last_success_at: string | null;
  old_secret_valid_until: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  /** RFC 3339 time in UTC */
  updated_at: string;
  /** `whsec_` and base64; shown once. `null` when the request was repeated under the same idempotency key: the first answer had it, and it is not kept */
  secret: string | null;
};

export type WebhookChange = {
  /** Public https address */
  url?: string | undefined;
  events?: Array<"*" | WebhookEventType> | undefined;
  description?: string | undefined;
  enabled?: boolean | undefined;
};

export type WebhookDelivery = {
  /** UUID */
  id: string;
  /** UUID */
  webhook_id: string;
  /** The `webhook-id` header: the same at every try */
  message_id: string;
  event: string;
  /** `skipped`: the webhook was off when it happened; it can be sent again */
  status: "pending" | "delivered" | "failed" | "skipped";
  attempts: number;
  next_attempt_at: string | null;
  last_response_status: number | null;
  last_error: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  ended_at: string | null;
};

export type WebhookReplayRange = {
  /** RFC 3339 time in UTC */
  from: string;
  /** Now, when left out */
  to?: string | undefined;
  include_delivered?: boolean | undefined;
};

export type WebhookReplayed = {
  replayed: number;
  /** There were more than 10,000: ask again */
  has_more: boolean;
};

export type WebhookDeliveryList = {
  deliveries: Array<WebhookDelivery>;
  pagination: Pagination;
};

export type WebhookDeliveryDetail = {
  /** UUID */
  id: string;
  /** UUID */
  webhook_id: string;
  /** The `webhook-id` header: the same at every try */
  message_id: string;
  event: string;
  /** `skipped`: the webhook was off when it happened; it can be sent again */
  status: "pending" | "delivered" | "failed" | "skipped";
  attempts: number;
  next_attempt_at: string | null;
  last_response_status: number | null;
  last_error: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  ended_at: string | null;
  /** The body as it is signed and sent */
  payload: string;
  /** Newest first, at most 50 */
  tries: Array<{
    number: number;
    /** RFC 3339 time in UTC */
    at: string;
    duration_ms: number;
    response_status: number | null;
    error: string | null;
    /** The first 1,000 bytes of the answer, as text */
    response_excerpt: string | null;
  }>;
};

export type AdminHealth = {
  /** RFC 3339 time in UTC */
  timestamp: string;
  overall_status: "healthy" | "unhealthy";
  services: {
    flask_api: {
      status: "healthy" | "unhealthy" | "not_configured";
      uptime: string;
      version: string;
    };
    postgres: {
      status: "healthy" | "unhealthy" | "not_configured";
      connections?: {
        current: number;
        max: string;
      } | undefined;
    };
    redis: {
      status: "healthy" | "unhealthy" | "not_configured";
      memory_used?: string | undefined;
      connected_clients?: number | undefined;
    };
    celery_worker: {
      status: "healthy" | "unhealthy" | "not_configured";
      active_workers: number;
    };
    /** Models on this machine; an addition of this server */
    models: {
      status: "healthy" | "unhealthy" | "not_configured";
      donut: {
        status: "healthy" | "unhealthy" | "not_configured";
        message: string;
      };
      layoutlm: {
        status: "healthy" | "unhealthy" | "not_configured";
        message: string;
      };
    };
    system: {
      status: "healthy" | "unhealthy" | "not_configured";
      cpu_percent: number;
      memory: {
        total: number;
        available: number;
        percent: number;
      };
    };
  };
};

export type JobList = {
  jobs: Array<Job>;
  pagination: Pagination;
  statistics: {
    total_jobs: number;
    recent_jobs_24h: number;
    /** Jobs in each state, 0 included */
    status_breakdown: {
      queued: number;
      processing: number;
      completed: number;
      failed: number;
      cancelled: number;
    };
  };
};

export type Job = {
  /** UUID */
  id: string;
  kind: string;
  status: "queued" | "processing" | "completed" | "failed" | "cancelled";
  progress: number;
  document_id: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  started_at: string | null;
  completed_at: string | null;
  error: string | null;
  code: string | null;
  /** Tries so far */
  attempts: number;
  /** The job in whose place it stands */
  retry_of: string | null;
};

export type OrganizationSettings = {
  /** Below this confidence a document waits for review and is not saved by itself */
  confidence_threshold: number;
  /** Invoices of this total and above need two people to approve them; null: one is enough */
  second_approval_amount: string | null;
  /** Currency of that amount; invoices in another one always need two people. null: the number counts in any currency */
  second_approval_currency: string | null;
  /** Share of forged documents to expect; scores are probabilities at this share */
  forgery_prior: number;
};

export type SettingsChange = {
  /** Below this confidence a document waits for review and is not saved by itself */
  confidence_threshold?: number | undefined;
  /** Invoices of this total and above need two people to approve them; null: one is enough */
  second_approval_amount?: string | null | undefined;
  /** Currency of that amount; invoices in another one always need two people. null: the number counts in any currency */
  second_approval_currency?: string | null | undefined;
  /** Share of forged documents to expect; scores are probabilities at this share */
  forgery_prior?: number | undefined;
};

export type Usage = {
  /** By day and model, newest first */
  days: Array<UsageDay>;
  today: {
    tokens: number;
    /** US dollars; models without a known price are not counted */
    cost_usd: string;
  };
  budget: {
    /** null: no limit */
    daily_usd: string | null;
    daily_tokens: number | null;
    /** No model is asked until the next day */
    used_up: boolean;
    resets_at: string;
  };
};

export type UsageDay = {
  /** In UTC */
  day: string;
  model: string;
  questions: number;
  answered: number;
  /** Answered from an earlier answer to the same question, for nothing */
  cached: number;
  input_tokens: number;
  output_tokens: number;
  /** US dollars; models without a known price are not counted */
  cost_usd: string;
};

export type AuditPage = {
  entries: Array<AuditEntry>;
  pagination: Pagination;
};

export type AuditEntry = {
  /** UUID */
  id: string;
  /** Noun and verb in the past */
  action: string;
  actor: {
    kind: "user" | "api-key" | "system" | "anonymous";
    user_id: string | null;
    email: string | null;
    api_key_id: string | null;
  };
  subject: {
    kind: string;
    id: string;
  };
  /** What changed */
  data: {
    [name: string]: unknown;
  };
  request_id: string | null;
  /** RFC 3339 time in UTC */
  created_at: string;
  /** Place in the chain, from 1; null for the first seconds */
  sequence: number | null;
  /** SHA-256 over this entry and the hash before it */
  hash: string | null;
};

export type AuditVerification = {
  intact: boolean;
  /** Entries that are as they were written, from the first one on */
  entries: number;
  /** End of the chain. Note it elsewhere: it proves later that nothing before it changed */
  head: {
    sequence: number;
    hash: string;
  };
  /** The first entry that is not as it was written */
  broken: {
    sequence: number;
    entry_id: string | null;
    reason: "changed" | "missing" | "rewritten";
  } | null;
};

export type UserList = {
  users: Array<User>;
  pagination: Pagination;
};

export type User = {
  /** UUID */
  id: string;
  email: string;
  name: string;
  role: "user" | "admin";
  status: "active" | "disabled";
  has_password: boolean;
  /** RFC 3339 time in UTC */
  created_at: string;
  last_sign_in_at: string | null;
};

export type NewUser = {
  email: string;
  name?: string | undefined;
  role?: "user" | "admin" | undefined;
  /** Without one the answer holds a sign-in link */
  password?: string | undefined;
};

export type CreatedUser = {
  /** UUID */
  id: string;
  email: string;
  name: string;
  role: "user" | "admin";
  status: "active" | "disabled";
  has_password: boolean;
  /** RFC 3339 time in UTC */
  created_at: string;
  last_sign_in_at: string | null;
  /** Signs the person in once; for 24 hours */
  sign_in_url: string | null;
};

export type UserChange = {
  name?: string | undefined;
  role?: "user" | "admin" | undefined;
  status?: "active" | "disabled" | undefined;
};

export type ResetLink = {
  reset_url: string;
  /** RFC 3339 time in UTC */
  expires_at: string;
};

export type InvitationList = {
  invitations: Array<Invitation>;
};

export type Invitation = {
  /** UUID */
  id: string;
  email: string;
  role: "user" | "admin";
  status: "open" | "accepted" | "revoked" | "expired";
  /** RFC 3339 time in UTC */
  created_at: string;
  /** RFC 3339 time in UTC */
  expires_at: string;
};

export type NewInvitation = {
  email: string;
  role?: "user" | "admin" | undefined;
  expires_in_days?: number | undefined;
};

export type CreatedInvitation = {
  /** UUID */
  id: string;
  email: string;
  role: "user" | "admin";
  status: "open" | "accepted" | "revoked" | "expired";
  /** RFC 3339 time in UTC */
  created_at: string;
  /** RFC 3339 time in UTC */
  expires_at: string;
  /** Hand it to the person; it works once */
  url: string;
  /** Whether a mail with the link is on its way */
  is_mailed: boolean;
};

export type TaskUpdate = {
  type: "progress";
  /** UUID */
  task_id: string;
  /** Unix milliseconds */
  timestamp: number;
  /** Grows by one with every event of the task */
  sequence: number;
  progress: number;
  message: string;
  stage: "fetch" | "llm_extraction" | "validation" | "save" | "complete" | null;
} | {
  type: "stage_start";
  /** UUID */
  task_id: string;
  /** Unix milliseconds */
  timestamp: number;
  /** Grows by one with every event of the task */
  sequence: number;
  stage: "fetch" | "llm_extraction" | "validation" | "save" | "complete";
  description: string;
} | {
  type: "stage_complete";
  /** UUID */
  task_id: string;
  /** Unix milliseconds */
  timestamp: number;
  /** Grows by one with every event of the task */
  sequence: number;
  stage: "fetch" | "llm_extraction" | "validation" | "save" | "complete";
} | {
  type: "streaming_text";
  /** UUID */
  task_id: string;
  /** Unix milliseconds */
  timestamp: number;
  /** Grows by one with every event of the task */
  sequence: number;
  stage: "fetch" | "llm_extraction" | "validation" | "save" | "complete";
  text: string;
} | {
  type: "complete";
  /** UUID */
  task_id: string;
  /** Unix milliseconds */
  timestamp: number;
  /** Grows by one with every event of the task */
  sequence: number;
  result: TaskResult;
} | {
  type: "error";
  /** UUID */
  task_id: string;
  /** Unix milliseconds */
  timestamp: number;
  /** Grows by one with every event of the task */
  sequence: number;
  error: string;
  code: string;
  stage: "fetch" | "llm_extraction" | "validation" | "save" | "complete" | null;
};
