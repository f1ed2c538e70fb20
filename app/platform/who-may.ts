import type { Role } from "./actor";

/**
 * Who may do what: the one list. A door names a line of it; what a person may see of a single view is decided further in
 * by that feature's policy. Administrators run the system and cannot read views.
 */
export const whoMay = {
  /** Only those that their author addressed to them. */
  "views.read-mine": ["worker", "moderator", "participationWorker", "safeguardingLead"],
  /** A worker reads only what a young person addressed to them: policy.ts of moderation. */
  "inbox.read": ["moderator", "participationWorker", "worker"],
  "views.read": ["moderator", "participationWorker", "safeguardingLead", "worker"],
  "views.moderate": ["moderator"],
  "views.theme": ["moderator", "participationWorker"],
  "views.answer": ["participationWorker"],
  "views.reply": ["participationWorker", "worker"],
  "times.read": ["moderator", "participationWorker", "safeguardingLead", "leader"],
  /** Whoever is shown any words of a young person: a worker and a translator only about those that they have before them. */
  "concerns.raise": ["moderator", "participationWorker", "safeguardingLead", "leader", "complaintsOfficer", "worker", "translator"],
  "concerns.read": ["safeguardingLead"],
  /** Whoever is no lead: only one that no lead may know of, or whose words name every lead, where they stand in: who-may-know.ts of safeguarding. */
  "concerns.open": ["safeguardingLead", "leader", "complaintsOfficer", "participationWorker", "moderator"],
  "lane.set": ["administrator"],
  /** Numbers and failures of what is sent; never an address. */
  "messages.run": ["administrator"],
  /** What young people asked to get by a worker's own hand. */
  "messages.by-hand": ["participationWorker"],
  "themes.read": ["moderator", "participationWorker", "leader"],
  "themes.route": ["participationWorker", "leader"],
  "asks.read": ["participationWorker", "moderator", "leader"],
  "asks.write": ["participationWorker"],
  "asks.act": ["participationWorker", "leader"],
  "reports.read": ["leader", "participationWorker"],
  "reports.make": ["participationWorker"],
  "reports.answer": ["leader", "participationWorker"],
  "reports.adopt": ["leader"],
  /** Never whoever let these words be quoted: policy.ts of report. */
  "quotes.check": ["participationWorker", "moderator"],
  "words.commit": ["leader", "participationWorker"],
  "words.check": ["participationWorker", "moderator", "leader", "safeguardingLead", "administrator"],
  "campaigns.run": ["participationWorker"],
  "offers.write": ["participationWorker"],
  "groups.run": ["participationWorker"],
  "feedback.ask": ["participationWorker", "worker", "moderator"],
  "people.run": ["administrator"],
  /** The second person for roles that open words and for a new way in; never of oneself nor of what one began: policy.ts of people. */
  "people.second": ["administrator", "safeguardingLead"],
  "topics.edit": ["administrator", "participationWorker"],
  "texts.check": ["translator"],
  /** Never those whom a complaint is about nor their line: policy.ts of complaints. */
  "complaints.read": ["complaintsOfficer"],
  "returns.record": ["complaintsOfficer"],
  /** Only those that name the reader. */
  "thanks.read": ["worker", "participationWorker", "moderator", "safeguardingLead", "leader", "complaintsOfficer", "translator"],
  "thanks.pass-on": ["participationWorker"],
  "views.translate": ["participationWorker", "worker"],
  /** Asks, promises, campaigns and meanings, as everyone may read them already. */
  "published.translate": ["translator", "participationWorker"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof whoMay;

export function may(roles: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = whoMay[permission];
  return roles.some((role) => allowed.includes(role));
}
