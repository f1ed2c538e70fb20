import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { answerView } from "../asks/answer-ask.server";
import { giveVerdict } from "../asks/give-verdict.server";
import { answerByLink } from "../feedback/answer-feedback.server";
import { askForFeedback } from "../feedback/ask-for-feedback.server";
import { recordOccasion } from "../feedback/record-occasion.server";
import type { SubjectKind, WaitingFor } from "../inbox/subject";
import { flagWord } from "../jargon/flag-word.server";
import { giveTheme } from "../themes/give-theme.server";
import { askForAdvocate } from "../views/ask-for-advocate.server";
import { sayIt } from "../views/cast";
import { objectToTheme } from "../views/object-to-theme.server";
import { replyToView } from "../views/reply-to-view.server";
import { askSecondLook } from "../views/second-look.server";
import { readAndDecide, readAndSecond } from "./cast";
import { inboxPage } from "./inbox-page.server";
import { readingPage } from "./pages.server";
import { undoDecision } from "./undo-decision.server";

let here: AuthorityFacts;
let priya: StaffActor;
let lee: StaffActor;
let sam: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, lee, sam] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam", ["moderator"]), await aStaffActor(here, "sam")];
});

const allow = { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null } as const;
const decline = { outcome: "declined", mayBeCounted: false, mayBeQuoted: false, reason: "It names a friend.", sawDecisionId: null } as const;
const aView = async () => {
  const { viewId } = await sayIt(here, { words: "We want longer bus passes", sharing: "wordsNoName", ageBand: "13to15", topic: "home", language: "ar" });
  return { id: viewId, proven: viewId };
};
const narrowed = { ageBand: "13to15", topic: "home", language: "ar" };
async function found(subject: { id: string; kind?: SubjectKind }, waitingFor: WaitingFor, by: object = narrowed) {
  const { items } = await inboxPage(priya, { ...by, waitingFor }, null);
  return items.some((item) => item.subjectId === subject.id);
}
const latest = async (id: string) => (await readingPage(priya, id))?.decisions[0]?.id ?? "";

describe("the inbox narrowed by age, topic and language shows what waits again, whoever made it wait", () => {
  test("what a second person did not agree to, and a decision that was taken back", async () => {
    const [questioned, undone] = [await aView(), await aView()];
    for (const { id } of [questioned, undone]) await readAndDecide(priya, id, decline);
    await readAndSecond(lee, { kind: "view", id: questioned.id }, { decisionId: await latest(questioned.id), agrees: false });
    await undoDecision(priya, { kind: "view", id: undone.id }, await latest(undone.id));
    expect([await found(questioned, "unread"), await found(undone, "unread")]).toEqual([true, true]);
  });

  test("what its author says: not really, another look, not what I meant, an advocate, and more", async () => {
    const view = await aView();
    await readAndDecide(priya, view.id, allow);
    await answerView(sam, here, view.id, "We heard you.");
    await giveVerdict(aPhone(here), { viewId: view.id, verdict: "notReally" });
    await askSecondLook(aPhone(here), here, view);
    const given = await giveTheme(priya, view.id, { name: "longer bus passes" });
    await objectToTheme(aPhone(here), view, given.ok ? given.themeId : "");
    await askForAdvocate(aPhone(here), here, view, true);
    const all = ["notAnswered", "secondLook", "meaning", "advocate"] as const;
    expect(await Promise.all(all.map((reason) => found(view, reason)))).toEqual(all.map(() => true));
    await replyToView(aPhone(here), here, view, { words: "One more thing", once: newId().padEnd(43, "x"), language: "ar" });
    const { items } = await inboxPage(priya, { ...narrowed, waitingFor: "unread", subjectKind: "reply" }, null);
    expect(items).toHaveLength(1);
  });

  test("what was written on a page in Easy Read is English: it waits in its turn and stands among what is English", async () => {
    const view = await aView();
    const words = "They did not listen to me at school";
    await replyToView(aPhone(here), here, view, { words, once: newId().padEnd(43, "x"), language: "easy" });
    await flagWord(aPhone(here), here, { term: "placement" }, { feeling: "sad", why: words, once: newId(), language: "easy" });
    const occasion = await recordOccasion(sam, { kind: "review", onDay: "2026-11-02" });
    const asked = await askForFeedback(sam, here, occasion.ok ? occasion.id : "", { forWhom: "youngPerson", way: "link" });
    expect(await answerByLink(aPhone(here), (asked.ok && asked.token) || "", { words }, "easy")).toEqual({ ok: true });
    for (const subjectKind of ["reply", "jargonFlag", "feedback"] as const) {
      const { items } = await inboxPage(priya, { language: "en", subjectKind }, null);
      expect(items, subjectKind).toMatchObject([{ language: "en", readFirst: false }]);
    }
  });
});
