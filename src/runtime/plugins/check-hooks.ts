/** What a plug-in gives is checked when it gives it: a mistake is told where it was made, and not found out later. */
import type { TierPolicy } from '../policies/policy.js';
import type { PluginHooks, PluginPass } from './api.js';

const HOOKS: Readonly<Record<keyof PluginHooks, true>> = {
  block: true,
  trace: true,
  systemCall: true,
  systemCallEnd: true,
  signal: true,
  exception: true,
  interrupt: true,
  processStart: true,
  processEnd: true,
  taskSwitch: true,
  invalidated: true,
  tier: true,
  end: true,
  policy: true,
  passes: true,
};
const QUESTIONS: Readonly<Record<keyof TierPolicy, true>> = {
  tier1: true,
  tier2: true,
  joins: true,
  evict: true,
  predict: true,
  start: true,
};

export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** Fails at the first that is not known, or is no function. */
function checkFunctions(given: object, known: object, what: string, except?: string): void {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(known, name))
      throw new TypeError(`there is no ${what} ${name}; there are: ${Object.keys(known).join(', ')}`);
    if (name !== except && value !== undefined && typeof value !== 'function')
      throw new TypeError(`its ${what} ${name} is not a function`);
  }
}

function checkPass(pass: PluginPass): void {
  if (typeof pass !== 'object' || pass === null || typeof pass.module !== 'string' || !URL.canParse(pass.module))
    throw new TypeError('passes: each needs a module, its URL: new URL(file, import.meta.url).href');
  if ((typeof pass.before === 'string') === (typeof pass.behind === 'string'))
    throw new TypeError("passes: each needs before or behind, the name of the translator's pass that it comes beside");
}

/** Throws a TypeError that says what is wrong with what a plug-in's function has given. */
export function checkHooks(hooks: unknown): PluginHooks {
  if (typeof hooks !== 'object' || hooks === null) throw new TypeError('it must return an object of hooks');
  checkFunctions(hooks, HOOKS, 'hook', 'passes');
  const { passes } = hooks as PluginHooks;
  if (passes !== undefined && !Array.isArray(passes)) throw new TypeError('passes: they must be a list');
  passes?.forEach(checkPass);
  return hooks as PluginHooks;
}

/** The same for what its policy hook has given. */
export function checkPolicy(policy: unknown): TierPolicy {
  if (typeof policy !== 'object' || policy === null) throw new TypeError('policy: it must return an object');
  checkFunctions(policy, QUESTIONS, 'function of a policy:');
  for (const name of ['tier1', 'tier2'] as const)
    if (typeof (policy as Partial<TierPolicy>)[name] !== 'function') throw new TypeError(`policy: it needs ${name}`);
  return policy as TierPolicy;
}

/** A list that a policy has answered with; throws a TypeError for anything else. */
export function listOf<T extends 'number' | 'bigint'>(
  given: Iterable<unknown>,
  kind: T,
  what: string,
): (T extends 'number' ? number : bigint)[] {
  if (!Array.isArray(given) || !given.every((one) => typeof one === kind))
    throw new TypeError(`${what} must give a list of ${kind}s`);
  return given;
}
