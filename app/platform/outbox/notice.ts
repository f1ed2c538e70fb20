/**
 * Every message there is, by its name. `urgent` comes at any hour and is never given up; the others keep to somebody's
 * hours. What a message says is one cover sentence (`messages:cover.*`): never words, names, themes or risk (R42).
 */
export const notices = {
  /** To a safeguarding lead: somebody has to look now. */
  "concern-raised": { urgent: true },
  /** To staff: something is due or overdue. */
  "something-due": { urgent: false },
  /** To a member: an answer, a reply or a decision is there. */
  news: { urgent: false },
  /** Somebody tries whether their own address works: comes at once, since they wait for it. */
  trial: { urgent: false },
} as const satisfies Record<string, { urgent: boolean }>;

export type Notice = keyof typeof notices;

/** Why a message that waited is let go though nothing went wrong: all else was given up, and whoever runs the site is told. */
export const noLongerNeeded = [
  "acknowledged",
  "left",
  "changed",
  "done",
  "told",
  "removed",
  "withdrawn",
  "planned anew",
  "no lead any more",
  "no officer any more",
] as const;
export type NoLongerNeeded = (typeof noLongerNeeded)[number];
