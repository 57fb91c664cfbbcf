import {
  activateRuleSetVersion,
  changeRule,
  compareRuleSetVersions,
  getRule,
  listRules,
  listRuleSetVersions,
} from '@vouch/contract/rules/endpoints.ts';
import type { RuleDetailBody } from '@vouch/contract/rules/rules.ts';
import { RULES } from '@vouch/core/rules/registry.ts';
import type { Rule } from '@vouch/core/rules/rule.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { json } from '../../platform/routing/answer.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import type { RulesModule } from './index.ts';
import { toCatalogueBody, toRuleBody } from './to-rule-body.ts';
import { toCatalogueVersion, toComparisonBody, toVersionBody } from './to-version-body.ts';

/** What the routes work with. */
export interface RulesRoutesDeps {
  readonly rules: RulesModule;
  /** How often people called the rule's findings correct, incorrect, or neither. */
  readonly reviewsOf: (organizationId: OrganizationId, ruleId: string) => Promise<RuleDetailBody['feedback']>;
}

/** Routes of the catalogue of checks and of the versions of the rule set. */
export function createRulesRoutes({ rules, reviewsOf }: RulesRoutesDeps): readonly Route[] {
  return [
    signedInRoute(listRules, async ({ principal }) =>
      json(200, toCatalogueBody(await rules.active(principal.organizationId))),
    ),
    signedInRoute(getRule, async ({ principal: { organizationId }, params }) => {
      const rule = ruleOf(params.rule_id);
      const { set } = await rules.active(organizationId);
      return json(200, { ...toRuleBody(rule, set), feedback: await reviewsOf(organizationId, rule.id) });
    }),
    signedInRoute(changeRule, async ({ principal, params, body, requestId }) => {
      const rule = ruleOf(params.rule_id);
      const { set } = await rules.change(actorOf(principal, requestId), rule, body);
      const feedback = await reviewsOf(principal.organizationId, rule.id);
      return json(200, { ...toRuleBody(rule, set), feedback });
    }),
    ...versionRoutes(rules),
  ];
}

function versionRoutes(rules: RulesModule): readonly Route[] {
  return [
    signedInRoute(listRuleSetVersions, async ({ principal }) => {
      const stored = await rules.versions(principal.organizationId);
      const isCatalogue = !stored.some(({ isActive }) => isActive);
      return json(200, { versions: [...stored.map(toVersionBody), toCatalogueVersion(isCatalogue)] });
    }),
    signedInRoute(compareRuleSetVersions, async ({ principal, params }) => {
      const [a, b] = await Promise.all(
        [params.version, params.other].map((number) => rules.find(principal.organizationId, number)),
      );
      if (!a || !b) throw notFound('version of the rule set');
      return json(200, toComparisonBody(a, b));
    }),
    signedInRoute(activateRuleSetVersion, async ({ principal, params: { version }, requestId }) => {
      const active = await rules.activate(actorOf(principal, requestId), version);
      if (active === null) throw notFound('version of the rule set');
      return json(200, active === 'catalogue' ? toCatalogueVersion(true) : toVersionBody(active));
    }),
  ];
}

function ruleOf(id: string): Rule {
  const rules: Readonly<Record<string, Rule>> = RULES;
  const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (rule === undefined) throw notFound('check');
  return rule;
}
