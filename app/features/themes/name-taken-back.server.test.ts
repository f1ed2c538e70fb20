import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { decideOnView } from "../moderation/decide-on-view.server";
import { sayIt } from "../views/cast";
import { changeSharing } from "../views/change-sharing.server";
import { withdrawView } from "../views/withdraw-view.server";
import { giveTheme } from "./give-theme.server";

test("a theme loses its name when the one whose words it was takes them back or makes them private", async () => {
  const here = await anAuthority();
  const priya = await aStaffActor(here, "priya");
  const decision = { outcome: "allowed" as const, mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null };
  const named = async (words: string) => {
    const { viewId } = await sayIt(here, { words, sharing: "wordsNoName" });
    expect(await decideOnView(priya, viewId, decision)).toEqual({ ok: true });
    expect(await giveTheme(priya, viewId, { name: words })).toMatchObject({ ok: true });
    return { id: viewId, proven: viewId };
  };
  await withdrawView(aPhone(here), await named("purple umbrella"));
  await changeSharing(aPhone(here), await named("orange kettle"), { sharing: "helpersOnly" });
  const { read } = await db();
  const names = (await read.theme.findMany({ where: { authorityId: here.id } })).map(({ name }) => name).join(" ");
  expect(names).not.toMatch(/umbrella|kettle/);
  expect(names).toContain("taken back");
});
