import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { addStarterWords } from "../jargon/add-starter-words.server";
import { wordIn } from "../jargon/in-language.server";
import { isOfPublished, publishedLines, takePublished } from "./published-file.server";
import { siteTexts } from "./site-texts.server";
import { asCsv, type Line, readTextFile, textFile } from "./text-file";

let here: AuthorityFacts;
let sam: StaffActor;
let lac: Line;
beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
  await addStarterWords(sam);
  lac = (await publishedLines(here, "ar")).find(({ english }) => english.startsWith("Short for")) ?? failed();
});
const failed = (): never => {
  throw new Error("there is no such line");
};
const put = async () => Object.values((await wordIn("ar", here.id, "lac"))?.puts ?? {});
async function rewrite(meaning: string) {
  const id = (await wordIn("ar", here.id, "lac"))?.word.id;
  await change(sam, "scene.made", here.id, (tx) => tx.jargonTerm.updateMany({ where: { authorityId: here.id, id }, data: { meaning } }));
}

test("What is published goes out in a translator's file and what they wrote comes back under their name, also through a spreadsheet", async () => {
  const out = textFile("ar", [], [{ ...lac, verdict: "should be", shouldBe: "طفل يعتني به المجلس" }]);
  const read = readTextFile(asCsv(out));
  if (!read.ok) throw new Error(read.why);
  expect(await takePublished(here, "ar", "Amina", read.file.texts)).toEqual({ kept: 1, changed: [] });
  expect(await put()).toEqual([{ words: "طفل يعتني به المجلس", byKind: "translator", byName: "Amina" }]);
  const again = (await publishedLines(here, "ar")).find(({ key }) => key === lac.key);
  expect(again).toMatchObject({ text: "طفل يعتني به المجلس", verdict: "right" });
  expect(await takePublished(here, "ar", "Omar", again ? [again] : []), "right as it stands changes nothing").toEqual({ kept: 0, changed: [] });
});

test("A text of the site itself is no line of what is published, whatever its namespace is called", async () => {
  const keys = siteTexts("ar").map(({ key }) => key);
  expect(keys).toContain("published:see");
  expect(keys.filter((key) => isOfPublished({ key }))).toEqual([]);
  expect((await publishedLines(here, "ar")).every(isOfPublished)).toBe(true);
});

test("A line about words that changed since, or that are not everyone's to read, is left out and named; said to be right, an older one counts again", async () => {
  const stale = { ...lac, verdict: "should be", shouldBe: "شيء آخر" } as const;
  expect(await takePublished(here, "ar", "Amina", [stale]), "somebody else wrote meanwhile").toEqual({ kept: 0, changed: [lac.key] });
  await rewrite("A child whom the council looks after.");
  expect(await put()).toEqual([]);
  const now = (await publishedLines(here, "ar")).find(({ key }) => key === lac.key) ?? failed();
  expect(now).toMatchObject({ english: "A child whom the council looks after.", text: "طفل يعتني به المجلس", verdict: "" });
  expect(await takePublished(here, "ar", "Omar", [{ ...now, english: lac.english, verdict: "right" }])).toEqual({ kept: 0, changed: [lac.key] });
  expect(await takePublished(here, "ar", "Omar", [{ ...now, verdict: "right" }])).toEqual({ kept: 1, changed: [] });
  expect(await put()).toMatchObject([{ byName: "Amina" }]);
  const nobodys = { ...now, key: "published/term/nobody/meaning", verdict: "right" } as const;
  expect(await takePublished(await anAuthority(), "ar", "Omar", [{ ...now, verdict: "right" }, nobodys])).toEqual({ kept: 0, changed: [now.key, nobodys.key] });
});
