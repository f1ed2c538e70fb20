import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { languages } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/words.server";
import { newId } from "~/platform/id";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import * as filters from "~/routes/staff/moderation/inbox-filters";
import { anAuthority, aStaffActor } from "../cast/an-authority";
import { theBuiltSite } from "../support/built-site";

let here: AuthorityFacts;
let site: Awaited<ReturnType<typeof theBuiltSite>>;
let staff: string;
beforeAll(async () => {
  here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
  staff = `staff=${await startSignIn(here.id, (await aStaffActor(here, "sam", ["participationWorker", "moderator"])).personId, true)}`;
  site = await theBuiltSite({ DEFAULT_AUTHORITY: here.key });
});
afterAll(() => site.stop());

/** What a browser without a script is answered. A form to put right leads back to its own page. */
async function ask(path: string, sent?: Record<string, string>, cookie = ""): Promise<{ status: number; page: string }> {
  const at = `http://127.0.0.1:${site.port}`;
  const headers = { Cookie: cookie, Origin: at, "Sec-Fetch-Site": "same-origin", Referer: at + path };
  const answer = await fetch(at + path, { method: sent ? "POST" : "GET", headers, body: sent && new URLSearchParams(sent), redirect: "manual" });
  const typed = /^typed=(?!ended)[^;]+/m.exec(answer.headers.getSetCookie().join("\n"))?.[0];
  if (sent && typed) return ask(answer.headers.get("Location") ?? "", undefined, `${cookie}; ${typed}`);
  return { status: answer.status, page: (await answer.text()).replaceAll("&#x27;", "'") };
}

const long = (start: string, letters: number) => `${start} ${"word ".repeat(letters)}`.slice(0, letters - 3) + "end";
const passphrase = "purple otter bus";

describe("A long paste on young people's side comes whole to the server, which says what to do and keeps what may be shown", () => {
  test.each(languages)("in %s", async (language) => {
    const said = (key: string) => translator(language, "people")(key);
    const [nickname, code, secret] = [long("Sky", 300), long("lemon", 300), long("zebra", 900)];
    const joining = await ask(`/${language}/join`, { code, nickname: "Sky", passphrase });
    expect(joining.page).toContain(said("join.code.long"));
    expect(joining.page, "what came in place of a code is not shown").not.toContain("lemon");
    expect(joining.page).toContain('value="Sky"');
    const named = await ask(`/${language}/join`, { code: "red-fox-123", nickname, passphrase });
    expect(named.page).toContain(said("nickname.long"));
    expect(named.page, "to its last letter").toContain(`value="${nickname}"`);
    const kept = await ask(`/${language}/join`, { code: "red-fox-123", nickname: "Sky", passphrase: secret });
    expect(kept.page).toContain(said("passphrase.long"));
    expect(kept.page).not.toContain("zebra");
    const signing = await ask(`/${language}/sign-in`, { nickname, passphrase: secret });
    expect(signing.page).toContain(said("nickname.long"));
    expect(signing.page).toContain(said("passphrase.long"));
    expect(signing.page).toContain(`value="${nickname}"`);
    expect(signing.page).not.toContain("zebra");
    for (const { page } of [joining, named, kept, signing]) expect(page).not.toMatch(/maxlength/i);
  });
});

describe("A long paste on staff's side", () => {
  test.each(["en", "ar"] as const)("as the name of saved choices is told of in %s, and stands there whole to be made shorter", async (language) => {
    const said = (key: string) => translator(language, "moderation")(key);
    const name = long("Mine", 300);
    const { status, page } = await ask("/staff/inbox/filters", { name, query: "language=ar" }, `${staff}; language=${language}`);
    expect(status).toBe(422);
    expect(page).toContain(said("saved.long"));
    expect(page).toContain(`value="${name}"`);
    expect(page).toContain('value="language=ar"');
    expect(page).not.toMatch(/maxlength/i);
    const shorter = await ask("/staff/inbox/filters", { name: `Mine ${newId()}`, query: "language=ar" }, staff);
    expect(shorter.status).toBe(303);
  });

  test("as an ask is told of, and stands there whole", async () => {
    const asked = long("Answer us", 900);
    const { status, page } = await ask("/staff/asks/new", { asked, from: "views", views: "x", verb: "asked" }, staff);
    expect(status).toBe(422);
    expect(page).toContain(translator("en", "asks")("asked.long"));
    expect(page).toContain(asked);
    expect(page).not.toMatch(/maxlength/i);
  });

  test("as choices with no name leads back to the inbox, as ever", async () => {
    const headers = { Cookie: staff, "Content-Type": "application/x-www-form-urlencoded" };
    const request = new Request("http://localhost/staff/inbox/filters", { method: "POST", headers, body: new URLSearchParams({ name: " ", query: "" }) });
    expect(await filters.action({ request, params: {}, context: { nonce: "", network: "" } })).toMatchObject({ status: 303 });
  });
});
