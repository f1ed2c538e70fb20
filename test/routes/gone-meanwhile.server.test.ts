import { beforeAll, expect, test } from "vitest";
import { aViewThatMayBeShown } from "~/features/asks/cast";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { sayLeft } from "~/features/leaving/say-left.server";
import { giveTheme } from "~/features/themes/give-theme.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { dayAfter } from "~/platform/local-time";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { action as recordAction } from "~/routes/staff/asks/actions";
import { action as raise } from "~/routes/staff/asks/new";
import { action as giveAction } from "~/routes/staff/asks/owner";
import { action as join } from "~/routes/staff/asks/views";
import { action as route } from "~/routes/staff/themes/owner";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
let cookie: string;
beforeAll(async () => {
  here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
  [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
  cookie = `staff=${await startSignIn(here.id, sam.personId, true)}`;
});

type Action = (args: Parameters<typeof raise>[0]) => Promise<unknown>;
async function send(action: Action, params: Record<string, string>, fields: readonly (readonly [string, string])[]) {
  const headers = { Cookie: cookie, "Content-Type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const request = new Request("http://localhost/staff/somewhere", { method: "POST", headers, body });
  return (await action({ request, params, context: { nonce: "", network: "" } })) as { init?: { status: number }; data?: unknown };
}
const aView = async (words: string) => (await aViewThatMayBeShown(here, priya.personId, { words })).viewId;
const asks = async () => (await db()).read.ask.count({ where: { authorityId: here.id } });

test("an ask is not lost when the author of one of its views takes it back while somebody writes it: they are told, and all stays", async () => {
  const [bus, gone] = [await aView("longer bus passes"), await aView("me too")];
  await withdrawView(aPhone(here), { id: gone, proven: gone });
  const [before, asked] = [await asks(), "longer bus passes"];
  const typed = [
    ["from", "views"],
    ["views", bus],
    ["views", gone],
    ["asked", asked],
    ["verb", "asked for"],
  ] as const;
  const told = await send(raise, {}, typed);
  expect(told).toMatchObject({ init: { status: 409 }, data: { errors: { views: "asks:views.gone" }, typed: { asked, views: [bus, gone] } } });
  expect(await asks()).toBe(before);
  const raised = await raiseAsk(sam, here, { asked, from: "views", views: [bus], groups: [], language: "en" });
  const more = await aView("and me");
  const joined = await send(join, { id: raised.ok ? raised.id : "" }, [
    ["views", more],
    ["views", gone],
  ]);
  expect(joined).toMatchObject({ init: { status: 409 }, data: { errors: { views: "asks:views.gone" }, typed: { views: [more, gone] } } });
});

test("nor is what was typed beside somebody who leaves meanwhile: an action, who does it, who answers for a theme", async () => {
  const viewId = await aView("a lock for my door");
  const raised = await raiseAsk(sam, here, { asked: "a lock for my door", from: "views", views: [viewId], groups: [], language: "en" });
  const id = raised.ok ? raised.id : "";
  const today = dayOf(now(), here.timeZone);
  const [nia, helen] = [await aStaffActor(here, "sam"), await aStaffActor(here, "helen", ["administrator"])];
  expect(await sayLeft(helen, here, nia.personId, today)).toEqual({ ok: true });
  const typed = [
    ["what", "New locks"],
    ["ownerId", nia.personId],
    ["state", "notYet"],
    ["why", "No money yet"],
  ] as const;
  const error = { ownerId: "asks:owner.gone" };
  expect(await send(recordAction, { id }, typed)).toMatchObject({
    init: { status: 409 },
    data: { errors: error, typed: { what: "New locks", why: "No money yet" } },
  });
  await send(recordAction, { id }, [
    ["what", "New locks"],
    ["ownerName", "Housing"],
    ["state", "notYet"],
    ["why", "No money yet"],
  ]);
  const { read } = await db();
  const { id: actionId } = await read.action.findFirstOrThrow({ where: { authorityId: here.id, askId: id } });
  expect(await send(giveAction, { id, actionId }, [["ownerId", nia.personId]])).toMatchObject({ init: { status: 409 }, data: { errors: error } });
  const given = await giveTheme(priya, viewId, { name: "a lock for my door" });
  const routed = await send(route, { id: given.ok ? given.themeId : "" }, [
    ["ownerId", nia.personId],
    ["answerBy", dayAfter(today, 9)],
  ]);
  expect(routed).toMatchObject({ init: { status: 409 }, data: { errors: error, typed: { answerBy: dayAfter(today, 9) } } });
});
