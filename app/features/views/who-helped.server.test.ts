import { beforeAll, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { translator } from "~/platform/i18n/words.server";
import { aMemberActor, anAuthority, aPhone } from "../../../test/cast/an-authority";
import { sayIt } from "./cast";
import { copyOf } from "./copy.server";
import { copyHtml } from "./copy-html.server";
import { copySections } from "./copy-sections";
import { comeBackPage, myViews } from "./pages.server";
import { viewSent } from "./sent.server";
import { withdrawView } from "./withdraw-view.server";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
});

test("Who helped stands on what was sent: when it is sent, when its author comes back, and in each copy; with the words it goes", async () => {
  const helper = { as: "worker", name: "Auntie Jo" };
  const { viewId, token } = await sayIt(here, { words: "hello", helpedAs: "worker", helpedBy: "Auntie Jo" });
  const phone = aPhone(here);
  expect(await viewSent(here, token, "en", phone)).toMatchObject({ helper });
  expect(await comeBackPage(phone, viewId, viewId)).toMatchObject({ helper });
  const copy = await copyOf(phone, viewId, viewId);
  if (!copy) throw new Error("There is no copy.");
  const t = translator("en", "views");
  const text = copySections(copy, t);
  const html = copyHtml(copy, text, { title: "Copy", language: "en", direction: "ltr" });
  for (const form of [JSON.stringify(copy), JSON.stringify(text), html]) expect(form).toContain("Auntie Jo");
  expect(JSON.stringify(text)).toContain("Who helped: Auntie Jo, A worker");
  await withdrawView(phone, { id: viewId, proven: viewId });
  expect(await comeBackPage(phone, viewId, viewId)).toMatchObject({ helper: null });
});

test("Where nobody helped nothing says so", async () => {
  const { viewId, token } = await sayIt(here, { words: "hello" });
  expect(await viewSent(here, token, "en", aPhone(here))).toMatchObject({ helper: null, onMyPage: null });
  expect(await comeBackPage(aPhone(here), viewId, viewId)).toMatchObject({ helper: null });
});

test("A member is told whether what they sent stands on their page: only where they said that it is from them", async () => {
  const dee = await aMemberActor(here);
  const alone = await sayIt(here, { words: "not tied to me" }, dee);
  const mine = await sayIt(here, { words: "from me", asMe: true }, dee);
  expect(await viewSent(here, alone.token, "en", dee)).toMatchObject({ onMyPage: false });
  expect(await viewSent(here, mine.token, "en", dee)).toMatchObject({ onMyPage: true });
  expect((await myViews(here.id, dee.personId)).map(({ id }) => id)).toEqual([mine.viewId]);
  expect(await viewSent(here, mine.token, "en", await aMemberActor(here, "yusuf")), "somebody else who signed in on this phone").toMatchObject({
    onMyPage: false,
  });
});
