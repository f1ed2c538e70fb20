import { afterAll, beforeAll, expect, test } from "vitest";
import { askForFeedback } from "~/features/feedback/ask-for-feedback.server";
import { recordOccasion } from "~/features/feedback/record-occasion.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { translator } from "~/platform/i18n/words.server";
import { anAuthority, aStaffActor } from "../cast/an-authority";
import { theBuiltSite } from "../support/built-site";

let site: Awaited<ReturnType<typeof theBuiltSite>>;
let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
  site = await theBuiltSite();
});
afterAll(() => site.stop());

/** What a phone without a script is answered; a form is followed to the page that it leads to. */
async function ask(
  path: string,
  cookie = "",
  sent?: Record<string, string>,
  accept = "text/html",
): Promise<{ status: number; page: string; cookie: string; at: string }> {
  const at = `http://127.0.0.1:${site.port}`;
  const headers = { Accept: accept, Cookie: cookie, Origin: at, "Sec-Fetch-Site": "same-origin" };
  const answer = await fetch(at + path, { method: sent ? "POST" : "GET", headers, body: sent && new URLSearchParams(sent), redirect: "manual" });
  const visit = answer.headers.getSetCookie().find((line) => line.startsWith("visit="));
  const held = visit ? (visit.split(";")[0] ?? "") : cookie;
  const to = answer.headers.get("Location");
  if (to && answer.status < 400) return ask(to, held);
  const page = (await answer.text()).replaceAll("&#x27;", "'");
  return { status: answer.status, page, cookie: held, at: path };
}
const said = (language: "en" | "ar", key: string) => translator(language, "common")(key);
const titleOf = (page: string) => /<title>(.*?)<\/title>/.exec(page)?.[1];

test.each(["en", "ar"] as const)("a page that is not there says so in its tab, in the reader's language (%s)", async (language) => {
  for (const path of [`/${language}/nowhere-at-all`, `/${language}/campaigns/none-of-this-name`]) {
    const { status, page } = await ask(path);
    expect([status, titleOf(page)], path).toEqual([404, `${said(language, "error.notFound.title")} · ${said(language, "name")}`]);
    expect(page.match(/<title>/g), path).toHaveLength(1);
  }
});

test.each(["say/file/voice", "say/file/nothing", "back/view/file/voice"])(
  "who opens a recording that is not there comes to a page with help and the way out (%s)",
  async (path) => {
    const { page } = await ask(`/ar/${path}`);
    for (const way of ['href="/ar/help"', 'action="/ar/leave"']) expect(page, way).toContain(way);
    const asPicture = await ask(`/ar/${path}`, "", undefined, "audio/*");
    expect([asPicture.status, asPicture.at]).toEqual([404, `/ar/${path}`]);
  },
);

/** What every page says after something was sent: what is private and what must be told, who reads, whom to call now. */
const afterSending = (page: string) => {
  expect(page).toContain(said("en", "say:private.long"));
  expect(page).toContain(said("en", "help:watched.always"));
  expect(page).toMatch(/href="tel:/);
  expect(page).toContain('href="/en/help"');
};

test("the page after a complaint says what stays private, whether it is watched, and whom to call now", async () => {
  const { cookie } = await ask("/en/put-right/words", "", { words: "My bag was lost." });
  const check = await ask("/en/put-right/check", cookie);
  const shown = /name="shown" value="([^"]*)"/.exec(check.page)?.[1] ?? "";
  const { page, at } = await ask("/en/put-right/check", cookie, { shown });
  expect(at).toContain("/en/put-right/sent");
  afterSending(page);
});

test("so does the thank-you of a feedback link", async () => {
  const sam = await aStaffActor(here, "sam");
  const occasion = await recordOccasion(sam, { kind: "review", onDay: dayOf(now(), here.timeZone) });
  const asked = await askForFeedback(sam, here, occasion.ok ? occasion.id : "", { forWhom: "youngPerson", way: "link" });
  const link = `/en/ask/${asked.ok ? asked.token : ""}`;
  const { page } = await ask(link, "", { listened: "no" });
  expect(page).toContain(translator("en", "feedback")("ended.answered.title"));
  afterSending(page);
});
