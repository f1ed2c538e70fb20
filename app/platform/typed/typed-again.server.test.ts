import { beforeAll, describe, expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { newToken, tokenHash } from "~/platform/seal.server";
import { anAuthority } from "../../../test/cast/an-authority";
import { endTyped, forgetTyped, keepTyped, typedAgain } from "./typed-again.server";

let here: { id: string };
beforeAll(async () => {
  here = await anAuthority();
});

const page = "http://site.localhost/en/words/new";
const asked = (cookie: string | null, from: string | null = page, url = page) =>
  new Request(url, { headers: { ...(cookie ? { Cookie: cookie.split(";")[0] ?? "" } : {}), ...(from ? { Referer: from } : {}) } });
const said = (words: string) => ({ status: 422, actionData: { route: { errors: { term: "jargon:term.empty" }, typed: { words } } } });
const kept = async (words: string, cookie: string | null = null, url = page) => String(await keepTyped(here.id, asked(cookie, page, url), said(words)));

describe("what a form with something to put right says", () => {
  test("is shown on its page, to the phone that sent it, as often as it is asked for", async () => {
    const cookie = await kept("my own words");
    expect(cookie).toMatch(/^typed=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    for (let again = 0; again < 2; again++) expect(await typedAgain(here.id, asked(cookie))).toEqual(said("my own words"));
    expect(await typedAgain(here.id, asked(null))).toBeNull();
    expect(await typedAgain(here.id, asked(`typed=${newToken()}`))).toBeNull();
    expect(await typedAgain((await anAuthority()).id, asked(cookie))).toBeNull();
  });

  test("is not shown to who comes from another page later, nor on another page", async () => {
    const cookie = await kept("my own words");
    expect(await typedAgain(here.id, asked(cookie, "http://site.localhost/en"))).toBeNull();
    expect(await typedAgain(here.id, asked(cookie, page, `${page}?part=2`))).toBeNull();
  });

  test("cannot be read in the database", async () => {
    const cookie = await kept("the violet door");
    const { read } = await db();
    const row = await read.visit.findFirstOrThrow({ where: { authorityId: here.id, id: tokenHash(/typed=([\w-]+)/.exec(cookie)?.[1] ?? "") } });
    expect(JSON.stringify(row)).not.toContain("violet");
    expect(row.stage).toBe("typed");
  });

  test("is forgotten when the form is sent again, and what other forms said stays", async () => {
    const other = "http://site.localhost/en/back";
    const cookie = await kept("second", await kept("first", null, other));
    await forgetTyped(here.id, asked(cookie));
    expect(await typedAgain(here.id, asked(cookie))).toBeNull();
    expect(await typedAgain(here.id, asked(cookie, page, other))).toEqual(said("first"));
  });

  test("is all forgotten on leaving", async () => {
    const cookie = await kept("my own words");
    await endTyped(here.id, asked(cookie));
    expect(await typedAgain(here.id, asked(cookie))).toBeNull();
  });

  test("is not kept where it is more than anybody may send: the page itself answers then", async () => {
    expect(await keepTyped(here.id, asked(null), said("x".repeat(200_000)))).toBeNull();
  });
});
