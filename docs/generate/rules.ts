// Writes docs/rules.generated.md, the catalogue of checks, from the rules themselves.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ALL_RULES } from '@vouch/core/rules/registry.ts';
import type { Rule } from '@vouch/core/rules/rule.ts';
import { THRESHOLDS, type ThresholdName } from '@vouch/core/rules/rule-set/thresholds.ts';
import { RULE_SET_VERSION } from '@vouch/core/rules/version.ts';

const TARGET = fileURLToPath(new URL('../rules.generated.md', import.meta.url));

/** The catalogue as Markdown, grouped by family. */
export function rulesMarkdown(): string {
  const families = Map.groupBy(ALL_RULES, (rule) => rule.family);
  const sections = [...families].map(([family, rules]) => `## ${family}\n\n${rules.map(entry).join('\n')}`);
  const head = `# Checks\n\nGenerated from the code by \`npm run docs\`; do not edit. Rule set ${RULE_SET_VERSION}, ${ALL_RULES.length} checks.\nHow they are weighed is told in [rules.md](rules.md).\n`;
  return `${head}\n${sections.join('\n')}`;
}

function entry(rule: Rule): string {
  return [
    `### ${rule.title}`,
    '',
    `\`${rule.id}\`, at worst ${rule.severity}, weight ${rule.logOdds}`,
    '',
    rule.about,
    '',
    `- Why it matters: ${rule.why}`,
    `- Honest documents that may trip it: ${rule.falsePositives}`,
    `- Source: ${rule.source}`,
    ...(rule.thresholds ?? []).map(threshold),
    '',
  ].join('\n');
}

function threshold(name: ThresholdName): string {
  const { about, usual, least, most, unit } = THRESHOLDS[name];
  return `- Threshold \`${name}\`: ${about} Usually ${usual}, ${least} to ${most} (${unit}).`;
}

if (import.meta.main) writeFileSync(TARGET, rulesMarkdown());
