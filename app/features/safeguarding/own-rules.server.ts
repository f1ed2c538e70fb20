import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { ownAs, ownLinesNow, ownRulesNow, ownSpotting, writeOwn } from "./inside/own-rules-store.server";
import { type OwnRule, ownFile, withoutRule, withRule } from "./own-rules";
import { readWithOwn, spotterFor, spotterWith } from "./own-spotter.server";
import { canReadConcerns } from "./policy";
import { compareOnSet, type Trial } from "./rules-trial.server";

export type Tested = { ok: true; trial: Trial; as: string } | { ok: false; why: "not-yours" } | { ok: false; why: "problems"; problems: readonly string[] };

/**
 * Runs the set that ships against a rule before it counts: what it would newly find, newly miss and newly flag. Keeps nothing. `as`: as
 * which the rules and lines stood that it was tried with.
 */
export async function testRule(actor: StaffActor, rule: OwnRule): Promise<Tested> {
  if (!canReadConcerns(actor)) return { ok: false, why: "not-yours" };
  // Before all else is read: what changes while it is, makes it another.
  const as = await ownAs(null, actor.authorityId);
  const [own, lines] = await Promise.all([ownSpotting(null, actor.authorityId), ownLinesNow(null, actor.authorityId)]);
  const read = readWithOwn({ ...own, rules: withRule(own.rules, rule) });
  // A problem in a rule that ships is not this lead's to mend.
  if (!read.ok) return { ok: false, why: "problems", problems: read.problems.filter(({ file }) => file === ownFile).map(({ what }) => what) };
  const was = (await spotterFor(actor.authorityId))();
  return { ok: true, as, trial: await compareOnSet(was, spotterWith(read.asOne), lines) };
}

export type RuleAccepted = { ok: true } | { ok: false; why: "not-yours" | "problems" | "would-miss" | "changed-meanwhile" };

/**
 * Keeps a rule for this authority, new or in the place of its own of the same name, with who, when and why. It is tested
 * again first: a rule that makes the spotter miss a worry of the set that ships is refused, since it may only add (R64). So is one whose
 * test was shown `as` something stood that is other now: nobody has seen what both come to.
 */
export async function acceptRule(actor: StaffActor, rule: OwnRule, because: string, as: string): Promise<RuleAccepted> {
  if (!canReadConcerns(actor)) return { ok: false, why: "not-yours" };
  if ((await ownAs(null, actor.authorityId)) !== as) return { ok: false, why: "changed-meanwhile" };
  const outcome = await testRule(actor, rule);
  if (!outcome.ok) return { ok: false, why: outcome.why };
  if (outcome.trial.nowMissed.length > 0) return { ok: false, why: "would-miss" };
  const { authorityId, personId } = actor;
  return orRefused<RuleAccepted, RuleAccepted>(() =>
    change(actor, "worry-rule.accepted", authorityId, async (tx) => {
      if ((await ownAs(tx, authorityId)) !== as) return refuse({ ok: false, why: "changed-meanwhile" } satisfies RuleAccepted);
      const own = withRule(await ownRulesNow(tx, authorityId), rule);
      await writeOwn(tx, "worryRules", { authorityId, own, because, setById: personId });
      return { ok: true as const };
    }),
  );
}

export type RuleRemoved = { ok: true } | { ok: false; why: "not-yours" | "not-found" };

/** Takes one of the authority's own rules out again, with who, when and why. Those that ship stay. */
export async function removeRule(actor: StaffActor, name: string, because: string): Promise<RuleRemoved> {
  if (!canReadConcerns(actor)) return { ok: false, why: "not-yours" };
  const { authorityId, personId } = actor;
  return orRefused<RuleRemoved, RuleRemoved>(() =>
    change(actor, "worry-rule.removed", authorityId, async (tx) => {
      const own = await ownRulesNow(tx, authorityId);
      if (!own.some((rule) => rule.name === name)) return refuse({ ok: false, why: "not-found" } satisfies RuleRemoved);
      await writeOwn(tx, "worryRules", { authorityId, own: withoutRule(own, name), because, setById: personId });
      return { ok: true as const };
    }),
  );
}
