import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { change } from "~/platform/change.server";
import { wordsIn } from "~/platform/i18n/words.server";
import { newId } from "~/platform/id";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { aViewThatMayBeShown } from "./cast";
import { type AskPage, askPage } from "./pages.server";
import { raiseAsk } from "./raise-ask.server";
import { QuotesPanel } from "./ui/quotes-panel";

const panelOf = (ask: AskPage | null) =>
  ask ? renderToStaticMarkup(createElement(I18nextProvider, { i18n: wordsIn("en") }, createElement(QuotesPanel, { ask: { ...ask, mayWrite: false } }))) : "";

test("an Ask says of how many views no words are shown, and of none that it has none", async () => {
  const here = await anAuthority();
  const [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
  const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "longer bus passes" });
  const hidden = await sayIt(here, { words: "a longer bus pass for me", sharing: "countedOnly" });
  const raised = await raiseAsk(sam, here, { asked: "longer bus passes", from: "views", views: [viewId, hidden.viewId], groups: [], language: "en" });
  const shown = panelOf(await askPage(sam, here, raised.ok ? raised.id : ""));
  expect(shown).toContain("From 2 views");
  expect(shown).toContain("1 more view belongs to this ask, and its words are not shown.");

  await change({ kind: "system", authorityId: here.id }, "group.started", here.id, (tx) =>
    tx.group.create({ data: { authorityId: here.id, id: newId(), key: "cicc", name: "Children in Care Council" } }),
  );
  const together = await raiseAsk(sam, here, { asked: "warm rooms", from: "group", views: [], groups: ["cicc"], language: "en" });
  const none = panelOf(await askPage(sam, here, together.ok ? together.id : ""));
  expect(none).toContain("No views are joined to this ask.");
  expect(none).not.toContain("still count");
});
