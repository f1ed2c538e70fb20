import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import { comeBack } from "~/features/views/come-back.server";
import { markOf } from "~/features/views/mark.server";
import { returnTo } from "~/features/views/visit.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { newToken } from "~/platform/seal.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { typedAgain } from "~/platform/typed/typed-again.server";
import { aMemberActor, anAuthorityAtAHost } from "../cast/an-authority";
import { routeAddresses } from "../house/addresses";
import { filesUnder, textOf } from "../house/source";

// Two receipts are open in two tabs of one phone, and the phone holds the second: what a page of the first asks is done to neither.
const doors = (await routeAddresses()).filter(({ pattern }) => /^\/:lang\/back\/(view|words)(\/|\.|$)/.test(pattern));
const modules = import.meta.glob<{ action?: Way; loader?: Way }>("../../app/routes/young/**/*.tsx");
const moduleOf = (file: string) => (modules[`../../${file}`] as () => Promise<{ action?: Way; loader?: Way }>)();
type Way = (args: unknown) => Promise<unknown>;
type Opened = Parameters<typeof markOf>[1];
type Answer = { status?: number; init?: { status: number }; headers?: Headers };

let here: AuthorityFacts;
let host: string;
let first: Awaited<ReturnType<typeof sayIt>>;
let second: Awaited<ReturnType<typeof sayIt>>;
let opened: string;
let of: string;
beforeAll(async () => {
  ({ here, host } = await anAuthorityAtAHost());
});
beforeEach(async () => {
  first = await sayIt(here, { words: "of the first" });
  second = await sayIt(here, { words: "of the second" });
  opened = await openedOn(second.receipt);
  of = markOf(here.id, { viewId: first.viewId });
});

async function openedOn(receipt: string): Promise<string> {
  const back = await comeBack(here.id, receipt);
  return back.ok ? back.token : "";
}

/** Everything that any form of an own page may send, so that each of them would be done. */
const everything = () => ({
  ...{ words: "written to the first", once: newToken(), sharing: "wordsNoName", keeping: "forMe", wants: "yes", wantsAdvocate: "yes" },
  ...{ putRight: "put it right", only: "", from: "1", shown: "x", answer: "yes", themeId: newId(), answerId: newId(), verdict: "answersIt" },
  ...{ difference: newId(), person: "", forName: "Sam", mayPassOn: "yes" },
});

async function ask(
  file: string,
  way: "action" | "loader",
  how: { address: string; mark: string | null; visit?: string; member?: string },
  fields = everything(),
) {
  const door = (await moduleOf(file))[way];
  if (!door) return null;
  const cookie = Object.entries({ visit: how.visit, member: how.member }).flatMap(([name, value]) => (value ? `${name}=${value}` : []));
  const url = `http://${host}${how.address}${how.mark ? `?of=${how.mark}` : ""}`;
  const headers: Record<string, string> = cookie.length > 0 ? { Cookie: cookie.join("; ") } : {};
  const sent = { method: "POST", headers: { ...headers, "Content-Type": "application/x-www-form-urlencoded" }, body: new URLSearchParams(fields) };
  const request = new Request(url, way === "action" ? sent : { headers });
  const args = { request, params: { lang: "en", kind: "voice" }, context: { network: newId(), nonce: "" } };
  return (await door(args).catch((thrown: unknown) => thrown)) as Answer;
}

const statusOf = (answer: Answer) => answer.init?.status ?? answer.status;
const leadsTo = (answer: Answer) => answer.headers?.get("Location") ?? null;
const changes = async () => {
  const { read } = await db();
  return read.event.count({ where: { authorityId: here.id } });
};
const addressOf = (pattern: string) => pattern.replace(":lang", "en").replace(":kind", "voice");

describe("What is asked from a page of what this phone no longer has open", () => {
  test("there are doors, so that this test looks at something", () => {
    expect(doors.length).toBeGreaterThan(25);
  });

  for (const { pattern, file } of doors) {
    const address = addressOf(pattern);
    test(`is not done: ${pattern}`, async () => {
      const before = await changes();
      for (const mark of [of, null]) {
        const answer = await ask(file, "action", { address, mark, visit: opened });
        if (!answer) continue;
        const asksForReceipt = statusOf(answer) === 409;
        expect(asksForReceipt || leadsTo(answer), `of ${mark ? "the first" : "nothing"}`).toBe(asksForReceipt || "/en/back?why=elsewhere");
      }
      expect(await changes(), "nothing was written").toBe(before);
    });

    test(`is not shown: ${pattern}`, async () => {
      const answer = await ask(file, "loader", { address, mark: of, visit: opened });
      expect(answer, "no page of an own view is there without a loader").not.toBeNull();
      const leadsOn = [`/en/back/view?of=${of}`, `/en/back/view/put-right?of=${of}`, `/en/back/words?of=${of}`, "/en/back?why=elsewhere"];
      if (statusOf(answer as Answer) !== 404) expect(leadsOn).toContain(leadsTo(answer as Answer));
    });
  }

  test("and no other door reads what is open by itself", () => {
    const byItself = filesUnder("app/routes").filter((file) => /proof\.server"|\bopened\.what\b/.test(textOf(file)));
    expect(byItself, "Ask own-door.server.ts").toEqual([]);
  });
});

const reply = "app/routes/young/back-reply.tsx";
const takeBack = "app/routes/young/back-take-back.tsx";
const repliesTo = async (viewId: string) => (await db()).read.reply.count({ where: { authorityId: here.id, viewId } });
const isGone = async (viewId: string) => (await (await db()).read.viewWithdrawal.count({ where: { authorityId: here.id, viewId } })) > 0;

test("What a page of the view that is open asks is done to it", async () => {
  const mark = markOf(here.id, { viewId: second.viewId });
  expect(statusOf((await ask(reply, "action", { address: "/en/back/view/reply", mark, visit: opened })) as Answer)).toBe(303);
  expect([await repliesTo(first.viewId), await repliesTo(second.viewId)]).toEqual([0, 1]);
  const answer = (await ask(takeBack, "action", { address: "/en/back/view/take-back", mark, visit: opened }, {} as never)) as Answer;
  expect(leadsTo(answer)).toBe(`/en/back/view?of=${mark}`);
  expect([await isGone(first.viewId), await isGone(second.viewId)]).toEqual([false, true]);
});

test("Words that were written to the first go to it with its own receipt, and with no other", async () => {
  const send = (receipt: string) => ask(reply, "action", { address: "/en/back/view/reply", mark: of, visit: opened }, { ...everything(), receipt } as never);
  expect(await send("")).toMatchObject({ init: { status: 409 }, data: { error: "views:receipt.elsewhere", typed: { words: "written to the first" } } });
  expect(await send(second.receipt)).toMatchObject({ init: { status: 422 }, data: { error: "views:receipt.other", typed: { words: "written to the first" } } });
  expect([await repliesTo(first.viewId), await repliesTo(second.viewId)]).toEqual([0, 0]);
  expect(leadsTo((await send(first.receipt)) as Answer)).toBe(`/en/back/view?of=${of}`);
  expect([await repliesTo(first.viewId), await repliesTo(second.viewId)]).toEqual([1, 0]);
});

test("What was written stands on the receipt page that says why, and in no address", async () => {
  const address = "/en/back/view/thanks";
  const answer = (await ask("app/routes/young/complaints/thanks.tsx", "action", { address, mark: of, visit: opened })) as Answer;
  expect(leadsTo(answer)).toBe("/en/back?why=elsewhere");
  const cookie = answer.headers?.get("Set-Cookie")?.split(";")[0] ?? "";
  const page = new Request(`http://${host}/en/back?why=elsewhere`, { headers: { Cookie: cookie } });
  const notSent = "written to the first\n\nput it right\n\nSam";
  expect(await typedAgain(here.id, page)).toEqual({ status: 409, actionData: { "routes/young/back": { notSent } } });
});

test("It is the same with two flags or suggestions", async () => {
  const [one, other] = [newId(), newId()].map((id) => ({ kind: "suggestion" as const, id }));
  const visit = await returnTo(here.id, other as Opened, null);
  for (const [name, file] of [
    ["look", "app/routes/young/back-words-look.tsx"],
    ["answered", "app/routes/young/back-words-verdict.tsx"],
  ] as const) {
    const askOf = (said: Opened) => ask(file, "action", { address: `/en/back/words/${name}`, mark: markOf(here.id, said), visit });
    expect(leadsTo((await askOf(one as Opened)) as Answer)).toBe("/en/back?why=elsewhere");
    expect(statusOf((await askOf(other as Opened)) as Answer), "asked, and there is no such suggestion").toBe(404);
  }
});

test("A mark opens nothing by itself, and is another one each day; a page stands over midnight", async () => {
  const address = "/en/back/view/reply";
  expect(statusOf((await ask(reply, "action", { address, mark: of })) as Answer)).toBe(409);
  expect(leadsTo((await ask("app/routes/young/back-view.tsx", "loader", { address: "/en/back/view", mark: of })) as Answer)).toBe("/en/back");
  const visit = await openedOn(first.receipt);
  const day = 24 * 60 * 60 * 1000;
  for (const [days, status] of [
    [1, 303],
    [2, 409],
  ] as const) {
    setClock(new Date(Date.now() + days * day));
    try {
      expect(markOf(here.id, { viewId: first.viewId })).not.toBe(of);
      const visitThen = days === 1 ? await openedOn(first.receipt) : visit;
      expect(statusOf((await ask(reply, "action", { address, mark: of, visit: visitThen })) as Answer)).toBe(status);
    } finally {
      setClock(undefined);
    }
  }
});

test("A member's own page is of what its address names, whatever their phone opened since; never of somebody else's", async () => {
  const dee = await aMemberActor(here);
  const mine = [await sayIt(here, { words: "mine", asMe: true }, dee), await sayIt(here, { words: "mine too", asMe: true }, dee)] as const;
  const member = await startSignIn(here.id, dee.personId, false);
  const visit = await openedOn(mine[1].receipt);
  const send = (viewId: string) => ask(reply, "action", { address: "/en/back/view/reply", mark: markOf(here.id, { viewId }), visit, member });
  expect(statusOf((await send(mine[0].viewId)) as Answer)).toBe(303);
  expect([await repliesTo(mine[0].viewId), await repliesTo(mine[1].viewId)]).toEqual([1, 0]);
  expect(statusOf((await send(first.viewId)) as Answer), "what somebody else said").toBe(409);
  expect(await repliesTo(first.viewId)).toBe(0);
});
