import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anAuthority } from "../cast/an-authority";
import { languages, textsIn } from "../house/locale-files";
import { theBuiltSite } from "../support/built-site";

let site: Awaited<ReturnType<typeof theBuiltSite>>;
const fewest = 1000;
beforeAll(async () => {
  await anAuthority();
  site = await theBuiltSite({ FORMS_IN_TEN_MINUTES: String(fewest) });
});
afterAll(() => site.stop());

const address = (path: string) => `http://127.0.0.1:${site.port}${path}`;
async function ask(path: string, cookie = "", form?: Record<string, string>) {
  const own = { origin: address(""), "sec-fetch-site": "same-origin", referer: address(path) };
  const sent = { method: "POST", body: new URLSearchParams(form) };
  const answer = await fetch(address(path), { redirect: "manual", headers: { cookie, ...own }, ...(form ? sent : {}) });
  const cookies = answer.headers.getSetCookie().map((one) => one.split(";")[0] ?? "");
  return { status: answer.status, to: answer.headers.get("location") ?? "", cookie: cookies.join("; "), body: await answer.text() };
}
/** What somebody sees who sends this: a form that was not taken leads back to its own page. */
async function seen(path: string, cookie: string, form: Record<string, string>) {
  const sent = await ask(path, cookie, form);
  expect(sent.to, "back at its own page").toBe(path);
  return (await ask(path, [cookie, sent.cookie].filter(Boolean).join("; "))).body;
}
const numbers = ["tel:999", "tel:08001111", "sms:85258"];
const begun = async (path: string, words: string) => (await ask(path, "", { words })).cookie;

/** Help and the way out where they are on every page: in the bar, before anything else. */
function hasTheBar(body: string) {
  const bar = body.slice(body.indexOf('<nav class="tools"'), body.indexOf("</nav>"));
  expect(bar).toMatch(/href="\/\w+\/help"/);
  expect(bar).toMatch(/<form method="post" action="\/\w+\/leave"/);
  expect(body.indexOf('<nav class="tools"')).toBeLessThan(body.indexOf("<main"));
}

describe("Where a page is not there or something went wrong", () => {
  test.each(languages)("help and the way out are in their bar, in %s", async (language) => {
    for (const path of [`/${language}/not-there`, `/${language}/words/no-such-word`]) {
      const { status, body } = await ask(path);
      expect(status, path).toBe(404);
      hasTheBar(body);
      expect(body).toContain(textsIn(language).get("common:leave.now") ?? "nothing");
    }
  });
});

describe("More than a network may send", () => {
  test("keeps the words, says so, and shows whom to talk to meanwhile, on each form that says something", async () => {
    const [draft, complaint] = [await begun("/en/say/words", "the bus is late"), await begun("/en/put-right/words", "put this right")];
    const one = async () => (await ask("/en/say/words", draft, { words: "the bus is late" })).to;
    let last: string[] = [];
    for (let sent = 0; sent < 2 * fewest && !last.includes("/en/say/words"); sent += 50) last = await Promise.all(Array.from({ length: 50 }, one));
    expect(last, "the network has sent its share").toContain("/en/say/words");
    const once = "o".repeat(43);
    const forms: [string, string, Record<string, string>, string][] = [
      ["/en/say/words", "", { words: "do not lose me" }, "do not lose me"],
      ["/ar/say/words", "", { words: "لا تضيعني" }, "لا تضيعني"],
      ["/en/say/check", draft, { shown: "x" }, "the bus is late"],
      ["/en/put-right/check", complaint, { shown: "x" }, "put this right"],
      ["/en/words/new", "", { once, term: "contact", feeling: "sad", instead: "family time" }, "family time"],
    ];
    forms.push(["/en/back/view/reply", "", { once, words: "and another thing" }, "and another thing"]);
    forms.push(["/ar/back/view/put-right/more", "", { words: "ما زلت أنتظر" }, "ما زلت أنتظر"]);
    forms.push(["/en/back/view/put-right", "", { putRight: "say sorry" }, "say sorry"]);
    for (const [path, cookie, form, kept] of forms) {
      const body = await seen(path, cookie, form);
      expect(body, path).toContain('class="error-summary"');
      expect(body, path).toContain(kept);
      for (const number of numbers) expect(body.split(`href="${number}"`).length - 1, `${path} ${number}`).toBe(1);
    }
  });
});
