import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { viewsToChoose } from "../asks/choose-views.server";
import { raiseAsk } from "../asks/raise-ask.server";
import { giveTheme } from "../themes/give-theme.server";
import { sayIt } from "../views/cast";
import type { Sharing } from "../views/view";
import { readAndDecide } from "./cast";
import { readingPage } from "./pages.server";

let here: AuthorityFacts;
let priya: StaffActor;
let sam: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, sam] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam")];
});

const decide = (id: string, mayBeQuoted: boolean) =>
  readAndDecide(priya, id, { outcome: "allowed", mayBeCounted: false, mayBeQuoted, reason: null, sawDecisionId: null });

test.each<[string, Sharing, "undecided" | "quoted" | "not quoted", string | null, boolean]>([
  ["shared with the people who help alone", "helpersOnly", "undecided", "not-shared", false],
  ["shared with the people who help alone, and decided on", "helpersOnly", "not quoted", "not-shared", false],
  ["to be counted alone", "countedOnly", "undecided", "not-shared", false],
  ["shared, and not decided on", "wordsNoName", "undecided", "not-allowed-yet", true],
  ["shared, and not allowed to be quoted", "wordsNoName", "not quoted", "not-allowed-yet", true],
  ["shared and allowed", "wordsWithName", "quoted", null, false],
])("what may be done with words %s stands there before anything is typed, and is what happens then", async (_, sharing, decided, why, undecided) => {
  const words = `nobody asked me ${sharing} ${decided}`;
  const { viewId } = await sayIt(here, { words, sharing, pickedName: sharing === "wordsWithName" ? "Star" : undefined });
  if (decided !== "undecided") expect(await decide(viewId, decided === "quoted")).toEqual({ ok: true });
  expect((await readingPage(priya, viewId))?.themes.notNamed).toBe(why);
  expect((await viewsToChoose(sam, { from: [viewId] })).started).toMatchObject([{ quotable: why === null, undecided }]);
  const named = await giveTheme(priya, viewId, { name: words });
  expect(named.ok || named.why).toBe(why === null ? true : "words-not-shared");
  const raised = await raiseAsk(sam, here, { asked: words, from: "views", views: [viewId], groups: [], language: "en" });
  expect(raised.ok || raised.why).toBe(why === null ? true : "not-their-words");
});
