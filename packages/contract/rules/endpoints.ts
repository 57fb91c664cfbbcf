import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import {
  RuleCatalogue,
  RuleChange,
  RuleDetail,
  RuleSetComparison,
  RuleSetVersion,
  RuleSetVersions,
} from './rules.ts';

const ruleParams = z.object({ rule_id: z.string().min(1).max(100) });
const versionNumber = z.coerce.number().int().min(0).max(1_000_000_000);

/** The catalogue. */
export const listRules = defineEndpoint({
  id: 'listRules',
  method: 'GET',
  path: '/rules',
  access: 'user',
  tag: 'Learning',
  summary: 'All checks, as they are in force for your organization',
  answers: { 200: { about: 'The catalogue and what was learned', schema: RuleCatalogue } },
});

/** One rule. */
export const getRule = defineEndpoint({
  id: 'getRule',
  method: 'GET',
  path: '/rules/{rule_id}',
  access: 'user',
  tag: 'Learning',
  summary: 'One check, with what people said about it',
  params: ruleParams,
  answers: { 200: { about: 'The check', schema: RuleDetail } },
  problems: [404],
});

/** Change a rule. */
export const changeRule = defineEndpoint({
  id: 'changeRule',
  method: 'PATCH',
  path: '/rules/{rule_id}',
  access: 'admin',
  tag: 'Learning',
  summary: 'Switch a check on or off, weigh it anew, or move its thresholds',
  description: 'Makes a new version of the rule set, which later documents are judged by.',
  params: ruleParams,
  body: RuleChange,
  answers: { 200: { about: 'The check as it is now', schema: RuleDetail } },
  problems: [403, 404, 409],
});

/** All versions. */
export const listRuleSetVersions = defineEndpoint({
  id: 'listRuleSetVersions',
  method: 'GET',
  path: '/rules/versions',
  access: 'user',
  tag: 'Learning',
  summary: 'All versions of the rule set, newest first',
  answers: { 200: { about: 'The newest 200 and the catalogue itself (0)', schema: RuleSetVersions } },
});

/** Compare two versions. */
export const compareRuleSetVersions = defineEndpoint({
  id: 'compareRuleSetVersions',
  method: 'GET',
  path: '/rules/versions/{version}/compare/{other}',
  access: 'user',
  tag: 'Learning',
  summary: 'What differs between two versions of the rule set',
  params: z.object({ version: versionNumber, other: versionNumber }),
  answers: { 200: { about: 'The differences', schema: RuleSetComparison } },
  problems: [404],
});

/** Go to another version. */
export const activateRuleSetVersion = defineEndpoint({
  id: 'activateRuleSetVersion',
  method: 'POST',
  path: '/rules/versions/{version}/activate',
  access: 'admin',
  tag: 'Learning',
  summary: 'Judge later documents by this version: the way back',
  params: z.object({ version: versionNumber }),
  answers: { 200: { about: 'The version in force', schema: RuleSetVersion } },
  problems: [403, 404],
});
