import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { aViewThatMayBeShown } from "../asks/cast";
import { actionPage } from "../asks/pages.server";
import { raiseAsk } from "../asks/raise-ask.server";
import { recordAction } from "../asks/record-action.server";
import { updateAction } from "../asks/update-action.server";
import { giveTheme } from "./give-theme.server";
import { themePage } from "./pages.server";
import { routeTheme } from "./route-theme.server";

let here: AuthorityFacts;
let sam: StaffActor;
let nia: StaffActor;
let others: StaffActor[];
let themeId: string;
let viewId: string;
const words = "i want my own key to the front door";

beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
  const priya = await aStaffActor(here, "priya");
  nia = await aStaffActor(here, "helen", ["worker"]);
  const elsewhere = await anAuthority();
  others = [
    await aStaffActor(here, "ruth", ["worker"]),
    await aStaffActor(here, "ruth", ["safeguardingLead"]),
    await aStaffActor(here, "helen", ["administrator"]),
    { ...nia, authorityId: elsewhere.id },
  ];
  ({ viewId } = await aViewThatMayBeShown(here, priya.personId, { words }));
  const given = await giveTheme(priya, viewId, { name: "my own key" });
  themeId = given.ok ? given.themeId : "";
});
const open = (actor: StaffActor) => themePage(actor, themeId, here.timeZone);

describe("A theme that a worker owns", () => {
  test("may not be opened by a worker before it is theirs, nor by anybody else without a role for it", async () => {
    for (const actor of [nia, ...others]) expect(await open(actor)).toBeNull();
    await routeTheme(sam, themeId, { ownerId: nia.personId, answerBy: "2099-01-01" });
    expect((await open(nia))?.theme.name).toBe("my own key");
    for (const actor of others) expect(await open(actor)).toBeNull();
  });

  test("shows its owner what leaders see of it: rounded numbers, quotes within consent, not which view, no Asks, nothing to keep or route", async () => {
    const page = await open(nia);
    expect(page?.theme.one).toBeNull();
    expect(page?.theme.youngPeople).not.toHaveProperty("value", 1);
    expect(page?.quotes.map((quote) => quote.viewId)).toEqual([null]);
    expect(page).toMatchObject({ unquoted: null, askIds: null, into: null, within: [], mayKeep: false, mayRoute: false });
    expect(JSON.stringify(page)).not.toContain(viewId);
  });

  test("is not theirs any more once somebody else owns it", async () => {
    await routeTheme(sam, themeId, { ownerId: sam.personId, answerBy: "2099-01-01" });
    expect(await open(nia)).toBeNull();
  });
});

describe("An action that a worker owns", () => {
  const next = { state: "notYet", byOn: null, why: "The locksmith is ill.", nextStep: null } as const;
  async function anAction(ownerId: string) {
    const raised = await raiseAsk(sam, here, { asked: "my own key", from: "views", views: [viewId], groups: [], language: "en" });
    if (!raised.ok) throw new Error(raised.why);
    const made = await recordAction(sam, raised.id, {
      what: "Cut keys",
      ownerName: "",
      ownerId,
      state: "doingBy",
      byOn: "2099-01-01",
      why: null,
      nextStep: null,
    });
    if (!made.ok) throw new Error(made.why);
    return { askId: raised.id, actionId: made.id };
  }

  test("is opened and said anew by its owner, with what was asked as everyone may read it", async () => {
    const { askId, actionId } = await anAction(nia.personId);
    expect(await actionPage(nia, here, askId, actionId)).toMatchObject({ what: "Cut keys", asked: "my own key", readsAsk: false });
    const saw = (await actionPage(nia, here, askId, actionId))?.saw;
    expect(await updateAction(nia, askId, actionId, { ...next, saw })).toEqual({ ok: true });
    expect(await actionPage(nia, here, askId, actionId)).toMatchObject({ state: "notYet", why: "The locksmith is ill." });
  });

  test("may not be opened or said anew by another worker, a lead, an administrator or another authority", async () => {
    const { askId, actionId } = await anAction(nia.personId);
    for (const actor of others) {
      expect(await actionPage(actor, here, askId, actionId)).toBeNull();
      const saw = (await actionPage(sam, here, askId, actionId))?.saw;
      expect((await updateAction(actor, askId, actionId, { ...next, saw })).ok).toBe(false);
    }
    expect(await actionPage(sam, here, askId, actionId)).toMatchObject({ state: "doingBy", readsAsk: true });
  });

  test("of somebody else may not be opened by a worker, and not through another Ask's address", async () => {
    const [mine, theirs] = [await anAction(nia.personId), await anAction(sam.personId)];
    expect(await actionPage(nia, here, theirs.askId, theirs.actionId)).toBeNull();
    expect(await updateAction(nia, theirs.askId, theirs.actionId, next)).toEqual({ ok: false, why: "role" });
    expect(await actionPage(nia, here, theirs.askId, mine.actionId)).toBeNull();
    expect(await updateAction(nia, theirs.askId, mine.actionId, next)).toEqual({ ok: false, why: "not-found" });
  });
});
