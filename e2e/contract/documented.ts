import type { JsonType } from './json-types.ts';
import type { Subject } from './subject.ts';

/** How the product stands to an item of the published document: the same, the same and more, or settled otherwise where the document is open. */
export type Standing = 'identical' | 'extended' | 'decided';

/** What an exchange gave: one HTTP answer, or one live event (then the status is 0). */
export interface Seen {
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
}

/** An answer or event that the document shows, with the JSON type of each of its members. */
export interface DocumentedAnswer {
  /** Heading in the document, such as `GET /invoices/`. */
  readonly title: string;
  readonly status: number;
  /** Start of the content type. */
  readonly contentType?: string;
  /** Path of each member (`invoices[].id`) to its type. Every array on the way must have an item. */
  readonly members: Readonly<Record<string, JsonType>>;
  /** Members that are there only when PostgreSQL and Redis are configured. */
  readonly membersWithServices?: Readonly<Record<string, JsonType>>;
  readonly standing: Standing;
  /** How the product differs, where it does. */
  readonly note?: string;
  /** Does the real thing; called once for each server. */
  readonly exchange: (subject: Subject) => Promise<Seen>;
}

/** Something the document promises that is not the shape of an answer: a parameter, a header, an order of events. */
export interface DocumentedPromise {
  readonly title: string;
  /** Names on the wire that this promise hangs on. */
  readonly names: readonly string[];
  readonly standing: Standing;
  readonly note?: string;
  /** Throws when the promise is broken. */
  readonly keep: (subject: Subject) => Promise<void>;
}

/** One published document, item by item. */
export interface DocumentedApi {
  readonly name: 'invoice-api' | 'receipt-api';
  readonly answers: readonly DocumentedAnswer[];
  readonly promises: readonly DocumentedPromise[];
}
