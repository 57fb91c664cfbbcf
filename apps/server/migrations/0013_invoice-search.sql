-- The words of an invoice: folded and cut by the program, so that every database finds the same. Weight A is the invoice's own words, C those of
-- its customer's name. A row without words waits to be indexed.
create table invoice_search (
  invoice_id uuid primary key,
  organization_id uuid not null,
  words tsvector,
  foreign key (organization_id, invoice_id) references invoices (organization_id, id)
);
--> statement-breakpoint
create index invoice_search_words on invoice_search using gin (words);
--> statement-breakpoint
create index invoice_search_waiting on invoice_search (invoice_id) where words is null;
--> statement-breakpoint
insert into invoice_search (invoice_id, organization_id) select id, organization_id from invoices;
