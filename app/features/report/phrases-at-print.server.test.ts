import { afterEach, beforeEach, expect, test } from "vitest";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { wordRow } from "~/features/jargon/cast";
import { decideOnWaiting } from "~/features/moderation/decide-on-waiting.server";
import { giveTheme } from "~/features/themes/give-theme.server";
import { changeSharing } from "~/features/views/change-sharing.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aReportInTheMaking, inTheMaking, type Making, printIt, readNow } from "../../../test/cast/a-report";
import { aPhone } from "../../../test/cast/an-authority";
import { sayForPrint } from "./cast";
import { checkQuote } from "./check-quote.server";
import { fileOfReport } from "./file-of-report.server";
import { quotesToCheck } from "./quotes-to-check.server";
import { writeSentence } from "./write-sentence.server";

const { period, sentence, during } = inTheMaking;
let making: Making;
beforeEach(async () => {
  making = await aReportInTheMaking();
  await writeSentence(making.dee, period, sentence);
});
afterEach(() => setClock(undefined));

/** Somebody says it, and an Ask and a theme are named with their words. */
const named = (words: string, yes: boolean) =>
  during(async () => {
    const { here, priya, sam } = making;
    const viewId = await sayForPrint(here, priya, { words, yes });
    const raised = await raiseAsk(sam, here, { asked: words, from: "views", views: [viewId], groups: [], language: "en" });
    const themed = await giveTheme(priya, viewId, { name: words });
    if (!raised.ok || !themed.ok) throw new Error("Not named.");
    return viewId;
  });

async function find(viewId: string, outcome: "fine" | "notThis") {
  const { sam, here } = making;
  const one = (await quotesToCheck(sam, here, period))?.find(({ id }) => id === viewId);
  const found = await checkQuote(sam, here, period, viewId, { outcome, note: null, shownHash: one?.shownHash ?? "" });
  if (!found.ok) throw new Error(found.why);
}

const printed = async () => {
  await printIt(making);
  return JSON.stringify([await readNow(making.here), await readNow(making.here, period, "ar")]);
};

test("words of nobody who said yes to their being printed name no Ask and no theme in print; the Ask and the number of the theme stay", async () => {
  await named("lanterns in the hall", false);
  const all = await printed();
  expect(all).not.toContain("lanterns in the hall");
  expect(all).toContain("The words of this ask may not be shown now.");
  expect(all).toContain("A theme whose name may not be printed");
});

test("words that a second person found to point at somebody name nothing in print, though their author said yes", async () => {
  const viewId = await named("Mr Okoro at St Bede's laughs at my stammer", true);
  await find(viewId, "notThis");
  expect(await printed()).not.toContain("laughs at my stammer");
});

test("words that were approved as a quote is name their Ask and their theme in print", async () => {
  await find(await named("more buses on Sunday", true), "fine");
  const all = await printed();
  expect(all).toContain('"asked":{"text":"more buses on Sunday"');
  expect(all).toContain('"what":{"text":"more buses on Sunday"');
});

test("what somebody said of a word is nobody's to print, though a moderator lets it be read here", async () => {
  const { here, priya, sam } = making;
  const [authorityId, id, termId, instead] = [here.id, newId(), newId(), "seeing my mum"];
  await during(async () => {
    await change({ kind: "system", authorityId }, "words.said", id, async (tx) => {
      await tx.jargonTerm.create({ data: wordRow(authorityId, { id: termId, key: "contact", term: "contact" }) });
      await tx.jargonFlag.create({ data: { authorityId, id, termId, feeling: "angry", instead, onDay: "2026-09-21", sendKeyHash: id } });
    });
    const allowed = await decideOnWaiting(priya, { kind: "jargonFlag", id }, { outcome: "allowed", reason: null, sawDecisionId: null });
    const words = { kind: "jargonFlag", id } as const;
    const raised = await raiseAsk(sam, here, { asked: instead, from: "words", words, views: [], groups: [], language: "en" });
    expect([allowed.ok, raised.ok]).toEqual([true, true]);
  });
  expect(JSON.stringify(await readNow(here))).toContain(instead);
  expect(await printed()).not.toContain(instead);
});

test("what a group said together stays as it was said", async () => {
  const { here, sam } = making;
  const raised = await during(() => raiseAsk(sam, here, { asked: "We want a garden", from: "group", views: [], groups: ["cicc"], language: "en" }));
  expect(raised.ok).toBe(true);
  expect(await printed()).toContain("We want a garden");
});

test("a draft names no theme with the words of somebody who shares no words any more", async () => {
  const viewId = await named("the blue kitchen", false);
  expect(JSON.stringify(await readNow(making.here))).toContain("the blue kitchen");
  await changeSharing(aPhone(making.here), { id: viewId, proven: viewId }, { sharing: "countedOnly" });
  expect(JSON.stringify(await readNow(making.here))).not.toContain("the blue kitchen");
});

test("no file carries an id of ours: of an Ask, of a theme, of anything", async () => {
  const viewId = await named("more buses on Sunday", true);
  await find(viewId, "fine");
  await printIt(making);
  const { read } = await db();
  const where = { authorityId: making.here.id };
  const ids = [...(await read.ask.findMany({ where })), ...(await read.theme.findMany({ where })), ...(await read.reportSentence.findMany({ where }))];
  const report = await readNow(making.here);
  for (const format of ["json", "html", "md", "csv"] as const) {
    const file = String((await fileOfReport(report, format)).bytes);
    expect(file, format).toContain("more buses on Sunday");
    for (const { id } of ids) expect(file.includes(id), `${format} ${id}`).toBe(false);
  }
  const data = JSON.parse(String((await fileOfReport(report, "json")).bytes));
  const bars = JSON.stringify(data.sections).match(/"figure":"[^"]*"/g) ?? [];
  expect(bars.length).toBeGreaterThan(3);
  for (const one of bars) expect(Object.keys(data.figures)).toContain(one.slice(10, -1));
});

test("words stand under what they are of only where ten or more said it; others stand together, under nothing that tells of them", async () => {
  const { here, priya } = making;
  const few = await named("the small kitchen", true);
  await find(few, "fine");
  const many = await named("the number nine bus", true);
  await find(many, "fine");
  await during(async () => {
    const { read } = await db();
    const theme = await read.theme.findFirstOrThrow({ where: { authorityId: here.id, name: "the number nine bus" } });
    for (let n = 0; n < 9; n++) await giveTheme(priya, await sayForPrint(here, priya, { words: `It is late, ${n}`, yes: false }), { themeId: theme.id });
  });
  await printIt(making);
  const blocks = (await readNow(here)).sections.find(({ key }) => key === "themes")?.blocks ?? [];
  const under = blocks.flatMap((block, n) => {
    const next = blocks[n + 1];
    return block.kind === "heading" && next?.kind === "quote" ? [[block.text, next.quote.parts.map((part) => ("words" in part ? part.words : ""))[0]]] : [];
  });
  expect(under).toEqual([
    ["the number nine bus", "the number nine bus"],
    ["Other words", "the small kitchen"],
  ]);
});
