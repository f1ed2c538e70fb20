import { expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { db, readingWithin, type Tx } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { readAndDecide } from "../moderation/cast";
import { sayIt } from "../views/cast";
import { withdrawView } from "../views/withdraw-view.server";
import { asksAsTold } from "./asks-as-told.server";
import { raiseAsk } from "./raise-ask.server";

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

/** How many questions the database is asked while this is done. */
async function questionsFor(work: () => Promise<unknown>): Promise<number> {
  const { read } = await db();
  let asked = 0;
  const counting = (of: object): object =>
    new Proxy(
      {},
      {
        get(_, name) {
          const found = Reflect.get(of, name) as object;
          if (typeof found !== "function") return counting(found);
          asked++;
          return found.bind(of);
        },
      },
    );
  await readingWithin(counting(read) as Tx, work);
  return asked;
}

test("the Asks of one view are gathered at once, however many they are", async () => {
  const here = await anAuthority();
  const asks = [await anAskSaying(here, "a bus"), await anAskSaying(here, "a later bus"), await anAskSaying(here, "a bus on sundays")];
  const told = (some: typeof asks) => asksAsTold(here.id, "en", some, dayOf(now(), here.timeZone));
  expect((await told(asks)).map(({ asked }) => asked?.words)).toEqual(["a bus", "a later bus", "a bus on sundays"]);
  const ofOne = await questionsFor(() => told(asks.slice(0, 1)));
  expect(ofOne).toBeGreaterThan(0);
  expect(await questionsFor(() => told(asks))).toBe(ofOne);
});
