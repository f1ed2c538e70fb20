/** What a source says was done, with the honest state that its own words allow. The words are kept as they are. */
export type ToldAction = { what: string; state: "done" | "doingBy" | "notYet"; why: string | null };

/** Words that say a thing has not been done, or is still going on. The first that fits decides. */
const signs: readonly { sign: RegExp; state: "doingBy" | "notYet"; why: string | null }[] = [
  { sign: /\blooking forward to\b/i, state: "notYet", why: "looking forward to it" },
  { sign: /\bnot (?:yet )?done\b/i, state: "notYet", why: "not done" },
  { sign: /\b(?:is|are) (?:now )?meeting\b/i, state: "doingBy", why: null },
  { sign: /\b(?:has|have) (?:only )?(?:just )?started\b/i, state: "doingBy", why: null },
  { sign: /\bbeing rolled out\b/i, state: "doingBy", why: null },
  { sign: /\binto 20\d\d\b/i, state: "doingBy", why: null },
  { sign: /^embedding\b/i, state: "doingBy", why: null },
];

/**
 * The one rule for the state of an imported action: done, unless its words say that it is still going on (`doingBy`, no
 * date given) or has not been done (`notYet`, with why in the source's words).
 */
export function toldAction(what: string): ToldAction {
  const told = signs.find(({ sign }) => sign.test(what));
  return { what, state: told?.state ?? "done", why: told?.why ?? null };
}
