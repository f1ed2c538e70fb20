import { expect, test } from "vitest";
import { dayOf, now } from "~/platform/clock";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { readAndDecide } from "../moderation/cast";
import { sayIt } from "../views/cast";
import { withdrawView } from "../views/withdraw-view.server";
import { asksAsTold } from "./asks-as-told.server";
import { raiseAsk } from "./raise-ask.server";

test("somebody whose view is in the same Ask no longer reads a phrase that its author took back", async () => {
  const here = await anAuthority();
  const [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
  const mine = await sayIt(here, { words: "the bus never comes", sharing: "wordsNoName" });
  const theirs = await sayIt(here, { words: "same with my bus", sharing: "countedOnly" });
  const decision = { outcome: "allowed" as const, mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null };
  expect(await readAndDecide(priya, mine.viewId, decision)).toEqual({ ok: true });
  const asked = "the bus never comes";
  const raised = await raiseAsk(sam, here, { asked, from: "views", views: [mine.viewId, theirs.viewId], groups: [], language: "en" });
  if (!raised.ok) throw new Error(raised.why);
  const today = dayOf(now(), here.timeZone);
  const told = () => asksAsTold(here.id, "en", [{ id: raised.id, asked, language: "en", actions: [] }], today);
  expect((await told())[0]?.asked?.words).toBe(asked);
  await withdrawView(aPhone(here), { id: mine.viewId, proven: mine.viewId });
  expect((await told())[0]?.asked).toBeNull();
});
