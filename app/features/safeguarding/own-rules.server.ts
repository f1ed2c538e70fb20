import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { firstNames } from "~/platform/english/first-names.server";
import { knownWords } from "~/platform/english/known-words.server";
import { orRefused, refuse } from "~/platform/refusal";
import { ownRulesNow, writeOwnRules } from "./inside/own-rules-store.server";
import { type OwnRule, ownFile, withoutRule, withRule } from "./own-rules";
import { readWithOwn, spotterFor } from "./own-spotter.server";
import { canReadConcerns } from "./policy";
import { learned, smallWords } from "./read-worry-rules.server";
import { type Spotter, spotterOf, spotWorries } from "./spot-worries";

type SetLine = { text: string; kind: string; worry: string };

const setFile = "app/features/safeguarding/worry-set/english.csv";
const testSet = (): SetLine[] => parse(readFileSync(setFile, "utf8"), { columns: true, skip_empty_lines: true });

/** What own rules would change on the set that ships: lines of it, which nobody real wrote. */
export type Trial = {
  readonly lines: number;
  readonly worries: number;
  readonly found: number;
  readonly harmless: number;
  readonly flagged: number;
  readonly nowFound: readonly string[];
  readonly nowMissed: readonly string[];
  readonly nowFlagged: readonly string[];
};

export type Tested = { ok: true; trial: Trial } | { ok: false; why: "not-yours" } | { ok: false; why: "problems"; problems: readonly string[] };

/** Runs the set that ships against a rule before it counts: what it would newly find, newly miss and newly flag. Keeps nothing. */
export async function testRule(actor: StaffActor, rule: OwnRule): Promise<Tested> {
  if (!canReadConcerns(actor)) return { ok: false, why: "not-yours" };
  const own = (await ownRulesNow(null, actor.authorityId))?.rules ?? [];
  const read = readWithOwn(withRule(own, rule));
  // A problem in a rule that ships is not this lead's to mend.
  if (!read.ok) return { ok: false, why: "problems", problems: read.problems.filter(({ file }) => file === ownFile).map(({ what }) => what) };
  const was = (await spotterFor(actor.authorityId))();
  return { ok: true, trial: await compare(was, spotterOf(read.rules, knownWords(), firstNames(), learned(), smallWords())) };
}

const atOnce = 40;

/** Both spotters on every line of the set, in short pieces, so that nobody else waits for it. */
async function compare(was: Spotter, is: Spotter): Promise<Trial> {
  const seen: { text: string; worry: boolean; was: boolean; is: boolean }[] = [];
  for (const [at, { text, worry }] of testSet().entries()) {
    if (at % atOnce === 0) await new Promise((next) => setImmediate(next));
    seen.push({ text, worry: worry === "yes", was: spotWorries(text, was) !== null, is: spotWorries(text, is) !== null });
  }
  const texts = (which: (one: (typeof seen)[number]) => boolean) => seen.filter(which).map(({ text }) => text);
  const worries = seen.filter(({ worry }) => worry);
  const harmless = seen.filter(({ worry }) => !worry);
  return {
    lines: seen.length,
    worries: worries.length,
    found: worries.filter((one) => one.is).length,
    harmless: harmless.length,
    flagged: harmless.filter((one) => one.is).length,
    nowFound: texts((one) => one.worry && one.is && !one.was),
    nowMissed: texts((one) => one.worry && one.was && !one.is),
    nowFlagged: texts((one) => !one.worry && one.is && !one.was),
  };
}

export type RuleAccepted = { ok: true } | { ok: false; why: "not-yours" | "problems" | "would-miss" };

/**
 * Keeps a rule for this authority, new or in the place of its own of the same name, with who, when and why. It is tested
 * again first: a rule that makes the spotter miss a worry of the set that ships is refused, since it may only add (R64).
 */
export async function acceptRule(actor: StaffActor, rule: OwnRule, because: string): Promise<RuleAccepted> {
  const outcome = await testRule(actor, rule);
  if (!outcome.ok) return { ok: false, why: outcome.why };
  if (outcome.trial.nowMissed.length > 0) return { ok: false, why: "would-miss" };
  const { authorityId, personId } = actor;
  await change(actor, "worry-rule.accepted", authorityId, async (tx) => {
    const own = (await ownRulesNow(tx, authorityId))?.rules ?? [];
    await writeOwnRules(tx, { authorityId, rules: withRule(own, rule), because, setById: personId });
  });
  return { ok: true };
}

export type RuleRemoved = { ok: true } | { ok: false; why: "not-yours" | "not-found" };

/** Takes one of the authority's own rules out again, with who, when and why. Those that ship stay. */
export async function removeRule(actor: StaffActor, name: string, because: string): Promise<RuleRemoved> {
  if (!canReadConcerns(actor)) return { ok: false, why: "not-yours" };
  const { authorityId, personId } = actor;
  return orRefused<RuleRemoved, RuleRemoved>(() =>
    change(actor, "worry-rule.removed", authorityId, async (tx) => {
      const own = (await ownRulesNow(tx, authorityId))?.rules ?? [];
      if (!own.some((rule) => rule.name === name)) return refuse({ ok: false, why: "not-found" } satisfies RuleRemoved);
      await writeOwnRules(tx, { authorityId, rules: withoutRule(own, name), because, setById: personId });
      return { ok: true as const };
    }),
  );
}
