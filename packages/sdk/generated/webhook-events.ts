// Generated from docs/openapi.json by `npm run docs`; do not edit.

/** What webhooks are told; `type` says what happened. */
export type WebhookEvent =
| /** An invoice was saved, by a person or from a document */
{
  type: "invoice.created";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    invoice_id: string;
  };
}
| /** An invoice was changed */
{
  type: "invoice.updated";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    invoice_id: string;
  };
}
| /** An invoice was deleted; it can be restored */
{
  type: "invoice.deleted";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    invoice_id: string;
  };
}
| /** A deleted invoice was restored */
{
  type: "invoice.restored";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    invoice_id: string;
  };
}
| /** A document was processed */
{
  type: "task.completed";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    task_id: string;
    kind: string;
    document_id: string | null;
  };
}
| /** A document could not be processed */
{
  type: "task.failed";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    task_id: string;
    kind: string;
    document_id: string | null;
    code: string;
    error: string;
    stage: "fetch" | "llm_extraction" | "validation" | "save" | "complete" | null;
  };
}
| /** The processing of a document was stopped */
{
  type: "task.cancelled";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    task_id: string;
    kind: string;
    document_id: string | null;
  };
}
| /** A document waits for a person to look at it */
{
  type: "review.waiting";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    task_id: string;
    kind: string;
    document_id: string | null;
    reasons: Array<string>;
  };
}
| /** A person approved a document; its invoice was saved */
{
  type: "review.approved";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    review_id: string;
    document_id: string | null;
    invoice_id: string | null;
  };
}
| /** A person rejected a document */
{
  type: "review.rejected";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    review_id: string;
    document_id: string | null;
  };
}
| /** A document was handed in that seems to be there already */
{
  type: "duplicate.found";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    task_id: string;
    kind: string;
    document_id: string | null;
  };
}
| /** A document was checked */
{
  type: "analysis.completed";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    task_id: string;
    kind: string;
    document_id: string | null;
    analysis_ref: string;
    label: string;
    score: number;
  };
}
| /** Another webhook was turned off because it could not be reached */
{
  type: "webhook.disabled";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    webhook_id: string;
    reason: string;
  };
}
| /** Someone asked for a test; sent to one webhook, whatever it has subscribed to */
{
  type: "webhook.test";
  /** RFC 3339 time in UTC */
  timestamp: string;
  data: {
    /** UUID */
    webhook_id: string;
  };
};
