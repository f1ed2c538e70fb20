import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { translator } from "~/platform/i18n/words.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { decideOnView } from "../moderation/decide-on-view.server";
import { sayIt } from "../views/cast";
import { changeSharing } from "../views/change-sharing.server";
import { copyOf } from "../views/copy.server";
import { comeBackPage } from "../views/pages.server";
import { withdrawView } from "../views/withdraw-view.server";
import { giveTheme } from "./give-theme.server";
import { themeLabel } from "./theme-label";

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

test("to the others who have such a theme it is said that it has no name, on their page, in their copy and to staff; nobody reads the mark that holds its place", async () => {
  const here = await anAuthority();
  const priya = await aStaffActor(here, "priya");
  const decision = { outcome: "allowed" as const, mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null };
  const said = async (words: string) => {
    const { viewId } = await sayIt(here, { words, sharing: "wordsNoName" });
    await decideOnView(priya, viewId, decision);
    return viewId;
  };
  const [namer, other] = [await said("purple umbrella"), await said("me too")];
  const given = await giveTheme(priya, namer, { name: "purple umbrella" });
  await giveTheme(priya, other, { themeId: given.ok ? given.themeId : "" });
  await withdrawView(aPhone(here), { id: namer, proven: namer });
  const page = await comeBackPage(aPhone(here), other, other);
  expect(page?.themes).toMatchObject([{ name: null, objected: false }]);
  const copy = await copyOf(aPhone(here), other, other);
  expect(JSON.stringify(copy)).not.toContain("taken back");
  const { read } = await db();
  const { name } = await read.theme.findFirstOrThrow({ where: { authorityId: here.id } });
  expect(themeLabel(translator("en", "themes"), name)).toBe(`Name taken back (${name.slice(-4)})`);
  expect(themeLabel(translator("en", "themes"), "my bus")).toBe("my bus");
});
