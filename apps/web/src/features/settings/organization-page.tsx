import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { OrganizationSettingsBody, SettingsChangeBody } from '@vouch/contract/settings/settings.ts';
import type { FormEvent } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { textOf } from '../../shared/forms/text-of.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { Section } from './section.tsx';

const settingsQuery = queryOptions({
  queryKey: ['organization-settings'],
  queryFn: ({ signal }) => vouch.getSettings(signal),
});

/** What the organization decides for itself. */
export function OrganizationPage() {
  const { data, error } = useQuery(settingsQuery);
  return (
    <>
      <title>Organization · Vouch</title>
      <Section title="How documents are judged" lead="Holds for documents that are handed in from now on.">
        <div className="p-5">
          {error ? <Notice tone="bad">{wordsOf(error)}</Notice> : null}
          {data ? <SettingsForm settings={data} /> : null}
          {data || error ? null : <Skeleton className="h-40" />}
        </div>
      </Section>
    </>
  );
}

function SettingsForm({ settings }: { readonly settings: OrganizationSettingsBody }) {
  const save = useMutation({
    mutationFn: (change: SettingsChangeBody) => vouch.changeSettings(change),
    onSuccess: (now) => queryClient.setQueryData(settingsQuery.queryKey, now),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(changeOf(new FormData(event.currentTarget)));
  };
  return (
    <form className="grid max-w-md gap-4" onSubmit={submit}>
      {save.error ? <Notice tone="bad">{wordsOf(save.error)}</Notice> : null}
      {save.isSuccess ? <Notice tone="good">Saved.</Notice> : null}
      <SettingsFields settings={settings} />
      <Button type="submit" look="primary" disabled={save.isPending} className="mt-2 justify-self-start">
        Save
      </Button>
    </form>
  );
}

/** What the form says; an empty field means that a setting is not used. */
function changeOf(form: FormData): SettingsChangeBody {
  const textOrNull = (name: string) => textOf(form, name).trim() || null;
  return {
    confidence_threshold: Number(textOf(form, 'threshold')),
    second_approval_amount: textOrNull('amount'),
    second_approval_currency: textOrNull('currency')?.toUpperCase() ?? null,
    forgery_prior: Number(textOf(form, 'prior')),
  };
}

function SettingsFields({ settings }: { readonly settings: OrganizationSettingsBody }) {
  return (
    <>
      <TextField
        label="Confidence to save by itself"
        name="threshold"
        type="number"
        min={0}
        max={1}
        step="any"
        defaultValue={settings.confidence_threshold}
        hint="0 to 1. Whatever was read with less waits for a person."
        required
      />
      <TextField
        label="Amount that two people approve"
        name="amount"
        inputMode="decimal"
        pattern="\d{1,15}(\.\d{1,8})?"
        defaultValue={settings.second_approval_amount ?? ''}
        placeholder="5000.00"
        hint="Invoices of this total and above. Empty: one person is enough."
      />
      <TextField
        label="Currency of that amount"
        name="currency"
        pattern="[A-Za-z]{3}"
        defaultValue={settings.second_approval_currency ?? ''}
        placeholder="EUR"
        hint="Three letters, as on invoices."
      />
      <TextField
        label="Share of forgeries to expect"
        name="prior"
        type="number"
        min={0.001}
        max={0.999}
        step="any"
        defaultValue={settings.forgery_prior}
        hint="Between 0 and 1. Scores are probabilities at this share."
        required
      />
    </>
  );
}
