import { afterAll, beforeAll, expect, test } from "vitest";
import { addWord } from "~/features/jargon/cast";
import { addLine } from "~/features/offers/add-line.server";
import { publishVersion } from "~/features/offers/publish-version.server";
import { startOffer } from "~/features/offers/start-offer.server";
import { db } from "~/platform/db/db.server";
import { anAuthority, aStaffActor } from "../cast/an-authority";
import { theBuiltSite } from "../support/built-site";

let site: Awaited<ReturnType<typeof theBuiltSite>>;
let authorityId: string;
/** The pages where a word and a promise are written about. */
const own = { word: "", promise: "" };
beforeAll(async () => {
  const here = await anAuthority();
  authorityId = here.id;
  const sam = await aStaffActor(here, "sam");
  const offer = await startOffer(sam, { title: "Our promise" });
  const key = offer.ok ? offer.key : "";
  const line = await addLine(sam, key, { section: "Money", text: "Assistance is available.", mustByLaw: false });
  await publishVersion(sam, here, key);
  own.word = `/en/words/${await addWord(authorityId, { key: "بديل", term: "بديل" }).then(encodeURIComponent)}/feel`;
  own.promise = `/en/promises/${key}/${line.ok ? line.lineId : ""}/suggest`;
  site = await theBuiltSite();
});
afterAll(() => site.stop());

async function ask(path: string, { cookie = "", from = path, form }: { cookie?: string; from?: string; form?: Record<string, string> } = {}) {
  const at = `http://127.0.0.1:${site.port}`;
  const headers = { cookie, origin: at, "sec-fetch-site": "same-origin", referer: at + from };
  const answer = await fetch(at + path, { redirect: "manual", headers, ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}) });
  const set = answer.headers.getSetCookie().map((one) => one.split(";")[0] ?? "");
  return { status: answer.status, to: answer.headers.get("location") ?? "", cookie: set.join("; "), page: await answer.text() };
}

const once = "o".repeat(43);
const written: [page: string | (() => string), form: Record<string, string>, kept: string][] = [
  ["/en/say/words", { words: "do not lose me" }, "do not lose me"],
  ["/ar/say/words", { words: "لا تضيعني" }, "لا تضيعني"],
  ["/en/say/words", { words: `${"too long ".repeat(1200)}end` }, "too long end"],
  ["/en/put-right/words", { words: "nobody came" }, "nobody came"],
  ["/en/words/new", { once, term: "", why: "it is cold" }, "it is cold"],
  [() => own.word, { once, why: "it sounds like a thing" }, "it sounds like a thing"],
  [() => own.promise, { once, words: "say who pays" }, "say who pays"],
];

test.each(written)("Help comes at once, whatever is typed, nothing is sent, and its way back leads to the same words (%s)", async (page, form, kept) => {
  const path = typeof page === "string" ? page : page();
  const writing = (await ask(path)).page;
  expect(writing).toMatch(/<button class="tool tool-help" type="submit" form="said-here" name="aside" value="help">/);
  expect(writing).toMatch(/<form id="said-here" method="post"/);
  const pressed = await ask(path, { form: { ...form, aside: "help" } });
  expect([pressed.status, pressed.to]).toEqual([303, `/${path.slice(1, 3)}/help?back=${encodeURIComponent(path)}`]);
  const help = await ask(pressed.to, { cookie: pressed.cookie, from: path });
  expect(help.page).toContain('href="tel:08001111"');
  expect(help.page).toContain(`href="${path}"`);
  for (const from of [pressed.to, path]) {
    const again = await ask(path, { cookie: pressed.cookie, from });
    expect([again.status, again.page.includes(kept), again.page.includes("error-summary")], from).toEqual([200, true, false]);
  }
  expect((await ask(path)).page, "on no other phone").not.toContain(kept);
  const { read } = await db();
  expect(await Promise.all([read.view.count({ where: { authorityId } }), read.jargonFlag.count({ where: { authorityId } })])).toEqual([0, 0]);
});

test("Of more than can be kept the first part stands there again, and says so", async () => {
  const pressed = await ask("/en/say/words", { form: { words: "a".repeat(150_000), aside: "help" } });
  expect(pressed.to).toMatch(/^\/en\/help\?back=/);
  const { page } = await ask("/en/say/words", { cookie: pressed.cookie, from: pressed.to });
  expect([page.includes("a".repeat(10_000)), page.includes("a".repeat(10_001)), page.includes("error-summary")]).toEqual([true, false, true]);
});

test("Help that is told to lead back elsewhere leads home", async () => {
  for (const elsewhere of ["//evil.example", "https://evil.example/en/", "/staff", "/ar/say/words", "/en/..//evil.example", "javascript:alert(1)"]) {
    const { page } = await ask(`/en/help?back=${encodeURIComponent(elsewhere)}`);
    expect(page, elsewhere).not.toContain(`href="${elsewhere}"`);
    expect(page, elsewhere).toMatch(/class="back[^>]*href="\/en"|href="\/en"[^>]*class="back/);
  }
});
