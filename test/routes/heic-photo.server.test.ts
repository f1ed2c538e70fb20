import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { languages } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/words.server";
import { anAuthority } from "../cast/an-authority";
import { canary } from "../cast/private-files";
import { heicPhoto, privateHeic } from "../cast/private-heic";
import { theBuiltSite } from "../support/built-site";

let here: AuthorityFacts;
let site: Awaited<ReturnType<typeof theBuiltSite>>;
beforeAll(async () => {
  here = await anAuthority();
  site = await theBuiltSite({ DEFAULT_AUTHORITY: here.key });
});
afterAll(() => site.stop());

/** A phone without a script, which keeps the cookie of what it is writing. A form to put right leads back to its own page. */
function aPhone() {
  let visit = "";
  const ask = async (path: string, body?: FormData | URLSearchParams, typed = ""): Promise<Response> => {
    const at = `http://127.0.0.1:${site.port}`;
    const headers = { Cookie: `${visit}; ${typed}`, Origin: at, "Sec-Fetch-Site": "same-origin", Referer: at + path };
    const answer = await fetch(at + path, { method: body ? "POST" : "GET", headers, redirect: "manual", ...(body ? { body } : {}) });
    const cookies = answer.headers.getSetCookie().join("\n");
    visit = /^visit=[^;]+/m.exec(cookies)?.[0] ?? visit;
    const toPutRight = /^typed=(?!ended)[^;]+/m.exec(cookies)?.[0];
    return body && toPutRight ? ask(answer.headers.get("Location") ?? "", undefined, toPutRight) : answer;
  };
  return ask;
}
const pageOf = async (answer: Response) => (await answer.text()).replaceAll("&#x27;", "'");
const photo = (bytes: Buffer) => {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(bytes)], "IMG_0001.HEIC", { type: "image/heic" }));
  return form;
};

test.each(languages)(
  "A photo as an iPhone keeps it can be chosen in %s, is looked at upright before it is kept, and nothing private is left",
  async (language) => {
    const ask = aPhone();
    expect(await (await ask(`/${language}/say/photo`)).text()).toMatch(/accept="[^"]*image\/heic[^"]*"/);
    expect((await ask(`/${language}/say/photo`, photo(await privateHeic({ turned: 3, orientation: 6 })))).status).toBe(303);
    for (const page of ["photo", "check"]) expect(await (await ask(`/${language}/say/${page}`)).text(), page).toContain(`src="/${language}/say/file/photo"`);
    const shown = Buffer.from(await (await ask(`/${language}/say/file/photo`)).arrayBuffer());
    expect(await sharp(shown).metadata()).toMatchObject({ format: "webp", width: 96, height: 128 });
    expect(shown.includes(canary)).toBe(false);
  },
);

test.each(languages)("A HEIC photo that cannot be opened is told of in %s with what to do, and nothing typed or kept before is lost", async (language) => {
  const said = (key: string) => translator(language, "files")(key, { megapixels: 24 });
  const ask = aPhone();
  const words = "The bus never comes";
  await ask(`/${language}/say/words`, new URLSearchParams({ words }));
  await ask(`/${language}/say/photo`, photo(await privateHeic()));
  const cut = await ask(`/${language}/say/photo`, photo(heicPhoto("red").subarray(0, 300)));
  expect([cut.status, await pageOf(cut)]).toEqual([422, expect.stringContaining(said("unfit.broken"))]);
  const large = await ask(`/${language}/say/photo`, photo(heicPhoto("says-little")));
  expect([large.status, await pageOf(large)]).toEqual([422, expect.stringContaining(said("unfit.tooManyDots"))]);
  const check = await pageOf(await ask(`/${language}/say/check`));
  expect(check).toContain(words);
  expect(check).toContain(`src="/${language}/say/file/photo"`);
});
