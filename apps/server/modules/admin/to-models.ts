import type { AdminHealthBody } from '@vouch/contract/admin/admin.ts';
import type { AdminDeps } from './admin.deps.ts';

type Models = AdminHealthBody['services']['models'];
type States = ReturnType<AdminDeps['modelStates']>;

/** How the models on this machine are, one by one and together: one that fails counts, one that is not installed does not. */
export function toModels(states: States): Models {
  const models = { donut: toModel(states.donut), layoutlm: toModel(states.layoutlm) };
  const all = Object.values(models).map(({ status }) => status);
  const worst = (['unhealthy', 'healthy'] as const).find((status) => all.includes(status));
  return { status: worst ?? 'not_configured', ...models };
}

function toModel(state: States['donut']): Models['donut'] {
  if (state.kind === 'absent') return { status: 'not_configured', message: state.reason };
  if (state.kind === 'failing') return { status: 'unhealthy', message: state.reason };
  return { status: 'healthy', message: state.message };
}
