/**
 * Every message there is, by its name. `urgent` comes at any hour and is never given up; the others keep to somebody's
 * hours. What a message says is one cover sentence (`messages:cover.*`): never words, names, themes or risk (R42).
 */
export const notices = {
  /** To a safeguarding lead: somebody has to look now. */
  "concern-raised": { urgent: true },
  /** To staff: something is due or overdue. */
  "something-due": { urgent: false },
  /** To a member: an answer or a reply is there. */
  news: { urgent: false },
} as const satisfies Record<string, { urgent: boolean }>;

export type Notice = keyof typeof notices;
