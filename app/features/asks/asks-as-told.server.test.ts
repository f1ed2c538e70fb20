import { expect, test, vi } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { readAndDecide } from "../moderation/cast";
import { sayIt } from "../views/cast";
import { withdrawView } from "../views/withdraw-view.server";
import { asksAsTold } from "./asks-as-told.server";
import { raiseAsk } from "./raise-ask.server";

let gathered = 0;
// why: how often Asks are gathered with all that belongs to them is what is promised here; they are gathered as always.
vi.mock("./whole-asks.server", async (original) => {
  const whole = await original<typeof import("./whole-asks.server")>();
  const counted =
    <Given extends unknown[], Found>(gather: (...given: Given) => Found) =>
    (...given: Given) => {
      gathered++;
      return gather(...given);
    };
  return { ...whole, wholeAsk: counted(whole.wholeAsk), wholeAsks: counted(whole.wholeAsks) };
});

async function anAskSaying(here: AuthorityFacts, asked: string) {
  const [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
  const mine = await sayIt(here, { words: asked, sharing: "wordsNoName" });
  const theirs = await sayIt(here, { words: "same here", sharing: "countedOnly" });
  const decision = { outcome: "allowed" as const, mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null };
  expect(await readAndDecide(priya, mine.viewId, decision)).toEqual({ ok: true });
  const raised = await raiseAsk(sam, here, { asked, from: "views", views: [mine.viewId, theirs.viewId], groups: [], language: "en" });
  if (!raised.ok) throw new Error(raised.why);
  return { id: raised.id, asked, language: "en", actions: [], mine: { id: mine.viewId, proven: mine.viewId } };
}

test("somebody whose view is in the same Ask no longer reads a phrase that its author took back", async () => {
  const here = await anAuthority();
  const asked = "the bus never comes";
  const ask = await anAskSaying(here, asked);
  const told = () => asksAsTold(here.id, "en", [ask], dayOf(now(), here.timeZone));
  expect((await told())[0]?.asked?.words).toBe(asked);
  await withdrawView(aPhone(here), ask.mine);
  expect((await told())[0]?.asked).toBeNull();
});

test("the Asks of one view are gathered at once, however many they are", async () => {
  const here = await anAuthority();
  const asks = [await anAskSaying(here, "a bus"), await anAskSaying(here, "a later bus"), await anAskSaying(here, "a bus on sundays")];
  gathered = 0;
  const told = await asksAsTold(here.id, "en", asks, dayOf(now(), here.timeZone));
  expect(told.map(({ asked }) => asked?.words)).toEqual(["a bus", "a later bus", "a bus on sundays"]);
  expect(gathered).toBe(1);
});
