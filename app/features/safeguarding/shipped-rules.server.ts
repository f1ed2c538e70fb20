import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { ownAs, ownLinesNow, ownSpotting, shippedChangesNow, writeOwn } from "./inside/own-rules-store.server";
import { asWritten, type ShippedChange, withChange, withoutChange } from "./own-rules";
import { readWithOwn, spotterFor, spotterWith } from "./own-spotter.server";
import { canReadConcerns } from "./policy";
import { readRulesFolder, rulesFiles } from "./read-worry-rules.server";
import { compareOnSet, type Trial } from "./rules-trial.server";

type Refused = { ok: false; why: "not-yours" | "not-found" };
export type ChangeTested = { ok: true; trial: Trial; as: string } | Refused | { ok: false; why: "problems"; problems: readonly string[] };

const shippedRule = (name: string) => {
  const read = readRulesFolder();
  return read.ok ? read.rules.find((rule) => rule.name === name) : undefined;
};

/** A rule that ships, as it is written, and what this authority has changed in it. Null where nobody may see it. */
export async function shippedRulePage(actor: StaffActor, name: string) {
  const rule = canReadConcerns(actor) ? shippedRule(name) : undefined;
  if (!rule) return null;
  const changes = await shippedChangesNow(null, actor.authorityId);
  const { kind, why, weigh = false } = rule;
  return { name, kind, why, weigh, ...asWritten(rulesFiles(), name), changed: changes.find((one) => one.rule === name) ?? null };
}

/** What the set that ships and the authority's own lines would say to a change of a rule that ships. Keeps nothing. `as`: as which they stood. */
export async function testChange(actor: StaffActor, wanted: ShippedChange): Promise<ChangeTested> {
  if (!canReadConcerns(actor)) return { ok: false, why: "not-yours" };
  if (!shippedRule(wanted.rule)) return { ok: false, why: "not-found" };
  // Before all else is read: what changes while it is, makes it another.
  const as = await ownAs(null, actor.authorityId);
  const [own, lines] = await Promise.all([ownSpotting(null, actor.authorityId), ownLinesNow(null, actor.authorityId)]);
  const read = readWithOwn({ ...own, changes: withChange(own.changes, wanted) });
  if (!read.ok) return { ok: false, why: "problems", problems: read.problems.map(({ what }) => what) };
  const was = (await spotterFor(actor.authorityId))();
  return { ok: true, as, trial: await compareOnSet(was, spotterWith(read.asOne), lines) };
}

export type ChangeAccepted =
  | { ok: true }
  | Refused
  | { ok: false; why: "problems"; problems: readonly string[] }
  | { ok: false; why: "changed-meanwhile" }
  | { ok: false; why: "would-miss"; trial: Trial };

/**
 * Switches a rule that ships off for this authority, or adds sayings that are no match of it, with who, when and why. It is
 * tested again first: where a worry of the set that ships, or of the authority's own lines, would then be missed, it is
 * refused with the lines. So is one whose test was shown `as` something stood that is other now: nobody has seen what both come to.
 */
export async function acceptChange(actor: StaffActor, wanted: ShippedChange, because: string, as: string): Promise<ChangeAccepted> {
  if (!canReadConcerns(actor)) return { ok: false, why: "not-yours" };
  if ((await ownAs(null, actor.authorityId)) !== as) return { ok: false, why: "changed-meanwhile" };
  const tested = await testChange(actor, wanted);
  if (!tested.ok) return tested;
  if (tested.trial.nowMissed.length > 0) return { ok: false, why: "would-miss", trial: tested.trial };
  const { authorityId, personId } = actor;
  return orRefused<ChangeAccepted, ChangeAccepted>(() =>
    change(actor, "shipped-rule.changed", authorityId, async (tx) => {
      if ((await ownAs(tx, authorityId)) !== as) return refuse({ ok: false, why: "changed-meanwhile" } satisfies ChangeAccepted);
      const own = withChange(await shippedChangesNow(tx, authorityId), wanted);
      await writeOwn(tx, "worryRuleChanges", { authorityId, own, because, setById: personId });
      return { ok: true as const };
    }),
  );
}

/** Puts a rule that ships back as it ships. It only adds matches, so nothing is asked and no test is needed. */
export async function undoChange(actor: StaffActor, rule: string, because: string): Promise<{ ok: true } | Refused> {
  if (!canReadConcerns(actor)) return { ok: false, why: "not-yours" };
  const { authorityId, personId } = actor;
  return orRefused<{ ok: true } | Refused, Refused>(() =>
    change(actor, "shipped-rule.restored", authorityId, async (tx) => {
      const changes = await shippedChangesNow(tx, authorityId);
      if (!changes.some((one) => one.rule === rule)) return refuse({ ok: false, why: "not-found" } satisfies Refused);
      await writeOwn(tx, "worryRuleChanges", { authorityId, own: withoutChange(changes, rule), because, setById: personId });
      return { ok: true as const };
    }),
  );
}
