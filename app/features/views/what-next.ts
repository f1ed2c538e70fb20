import type { ViewState } from "./view";

/**
 * What something waits for, as the inbox says it, with the day by which (YYYY-MM-DD); never a time. "Not really" is due at once:
 * `answerBy` is the day by which its author has an answer again.
 */
export type Waits = { readonly waitingFor: string; readonly dueOn: string; readonly answerBy?: string };

/**
 * What happens next, who does it and by when: `says` is a text's key under "next", `day` the day in it. "by" is a promise,
 * "late" admits that its day has passed, "since" is open again from that day on, "open" has no day because it waits for
 * the young person or for nobody.
 */
export type Next = { readonly says: string; readonly when: "by" | "late" | "since" | "open"; readonly day: string | null };

const atOnce: readonly string[] = ["notAnswered", "meaning"];
const inOrder = ["notAnswered", "unread", "reply", "held", "second", "answer", "secondLook", "advocate", "meaning"] as const;

/** Every next step of a view, the most pressing first. It always has at least one. */
export function whatNext(state: ViewState | "complaint", waits: readonly Waits[], today: string): Next[] {
  // A complaint has left every other room: no moderator reads it, and its own page says by which day it is answered.
  if (state === "takenBack" || state === "complaint") return [{ says: state, when: "open", day: null }];
  const next = inOrder.flatMap((reason): Next[] => {
    const found = waits.find((one) => one.waitingFor === reason);
    if (!found || (reason === "answer" && (state === "answered" || state === "settled"))) return [];
    // What is held waits for a second person anyway: said once.
    if (reason === "second" && waits.some((one) => one.waitingFor === "held")) return [];
    // What its author wrote back is read like the view: said once while neither was.
    if (reason === "reply" && state === "waiting" && waits.some((one) => one.waitingFor === "unread")) return [];
    const says = reason === "reply" ? "unread" : reason === "unread" && state !== "waiting" ? "deciding" : reason;
    const by = (says: string, day: string): Next => ({ says, when: day < today ? "late" : "by", day });
    if (!atOnce.includes(reason)) return [by(says, found.dueOn)];
    const since: Next = { says, when: "since", day: found.dueOn };
    const answered = found.answerBy && !waits.some((one) => one.waitingFor === "answer") ? [by("answer", found.answerBy)] : [];
    return [since, ...answered];
  });
  const yours = state === "answered" || state === "returned" || state === "settled";
  if (yours || next.length === 0) next.unshift({ says: state, when: "open", day: null });
  return next;
}
