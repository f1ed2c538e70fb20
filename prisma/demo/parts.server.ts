import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { campaignsPart } from "./campaigns.server";
import { complaintsPart } from "./complaints.server";
import { concernsPart } from "./concerns.server";
import { earlierPart } from "./earlier.server";
import { feedbackPart } from "./feedback.server";
import { inboxPart } from "./inbox.server";
import { membersPart } from "./members.server";
import { messagesPart } from "./messages.server";
import { offersPart } from "./offers.server";
import { publishedPart } from "./published.server";
import { reportsPart } from "./reports.server";
import { safeguardingPart } from "./safeguarding.server";
import { themesPart } from "./themes.server";
import { wordsPart } from "./words.server";

export type DemoSetting = {
  readonly authority: AuthorityFacts;
  readonly people: ReadonlyMap<string, string>;
  readonly team: Readonly<Record<"sam" | "priya" | "ruth" | "helen", StaffActor>>;
  readonly today: Date;
};

export type DemoPart = { readonly name: string; load(setting: DemoSetting): Promise<void> };

/** What the other rooms add to the demonstration, in order. Each part leaves alone what is already there. */
export const demoParts: readonly DemoPart[] = [
  campaignsPart,
  wordsPart,
  offersPart,
  feedbackPart,
  safeguardingPart,
  messagesPart,
  inboxPart,
  themesPart,
  complaintsPart,
  earlierPart,
  membersPart,
  // why: what members ask for is in the report that is signed.
  reportsPart,
  concernsPart,
  publishedPart,
];
