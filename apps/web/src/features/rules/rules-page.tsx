import { useQuery } from '@tanstack/react-query';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Card } from '../../shared/ui/card.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { useSession } from '../auth/session.ts';
import { familyWords } from './family-words.ts';
import { LearnedCard } from './learned-card.tsx';
import { rulesQuery } from './rule-queries.ts';
import { RuleRow } from './rule-row.tsx';
import { VersionsCard } from './versions-card.tsx';

/** The catalogue of checks, what they weigh for this organization, and what was learned. */
export function RulesPage() {
  const { data, error } = useQuery(rulesQuery);
  const isAdmin = useSession()?.role === 'admin';
  const families = [...Map.groupBy(data?.rules ?? [], ({ family }) => family)];
  return (
    <div className="mx-auto grid max-w-4xl gap-6 pt-10">
      <title>Checks · Vouch</title>
      <div>
        <h1 className="text-2xl font-semibold tracking-tight">Checks</h1>
        <p className="mt-1 text-sm text-ink-soft">
          Every check that judges your documents, what it looks at, and which honest documents it may trip on.
          {data ? ` Version ${data.rule_version}.` : ''}
        </p>
      </div>
      {error ? <Notice tone="bad">{wordsOf(error)}</Notice> : null}
      {data === undefined && !error ? <Skeleton className="h-64" /> : null}
      {data ? <LearnedCard learned={data.learned} isAdmin={isAdmin} /> : null}
      {families.map(([family, rules]) => (
        <Card key={family} aria-label={familyWords(family)}>
          <h2 className="px-5 pt-5 font-semibold tracking-tight">{familyWords(family)}</h2>
          <ul className="mt-2 divide-y divide-line">
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} isAdmin={isAdmin} />
            ))}
          </ul>
        </Card>
      ))}
      <VersionsCard isAdmin={isAdmin} />
    </div>
  );
}
