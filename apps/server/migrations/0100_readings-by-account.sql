-- Papers of one seller are found by its tax number too, and those of another seller by the account or the template that both use.
create index readings_account on readings (organization_id, (upper(regexp_replace(iban, '[^A-Za-z0-9]', '', 'g')))) where iban is not null;
--> statement-breakpoint
create index readings_vat_id on readings (organization_id, (upper(regexp_replace(seller_vat_id, '[^A-Za-z0-9]', '', 'g')))) where seller_vat_id is not null;
--> statement-breakpoint
-- Program, paper and fonts of a PDF, as the check wrote them down.
alter table readings add column template_key text;
--> statement-breakpoint
update readings set template_key = verification -> 'traits' ->> 'template';
--> statement-breakpoint
create index readings_template on readings (organization_id, template_key) where template_key is not null;
