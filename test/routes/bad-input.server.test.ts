import { beforeAll, describe, expect, test } from "vitest";
import { maySay } from "~/features/views/flood.server";
import { saveDraft } from "~/features/views/visit.server";
import { type AuthorityFacts, forgetAuthorities } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { action as back } from "~/routes/young/back";
import { action as complaintDoor } from "~/routes/young/complaints/check";
import { action as feelDoor } from "~/routes/young/jargon/feel";
import { action as flagDoor } from "~/routes/young/jargon/new";
import { action as suggestDoor } from "~/routes/young/offers/suggest";
import { loader as checkPage, action as sendDoor } from "~/routes/young/say/check";
import { action as wordsDoor, loader as wordsPage } from "~/routes/young/say/words";
import { anAuthority, anAuthorityAtAHost } from "../cast/an-authority";

let here: AuthorityFacts;
let host: string;
beforeAll(async () => {
  ({ here, host } = await anAuthorityAtAHost());
});

type Knock = Parameters<typeof wordsDoor>[0];
function knock(path: string, { fields, visit, network = newId() }: { fields?: Record<string, string>; visit?: string; network?: string } = {}) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded", ...(visit ? { Cookie: `visit=${visit}` } : {}) };
  const request = new Request(`http://${host}${path}`, fields ? { method: "POST", headers, body: new URLSearchParams(fields) } : { headers });
  return { request, params: { lang: path.split("/")[1] }, context: { network, nonce: "" } } as unknown as Knock;
}
const cookieIn = (answer: Response) => /visit=([^;]+)/.exec(answer.headers.get("Set-Cookie") ?? "")?.[1] ?? "";
const whatIsThrown = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error as Response,
  );

describe("two hundred young people behind one address", () => {
  test("all send within the hour, each with an hour's worth of forms of their own", async () => {
    const network = newId();
    for (let n = 0; n < 200; n++) {
      const written = (await wordsDoor(knock("/en/say/words", { network, fields: { words: `number ${n}` } }))) as Response;
      expect(written.status).toBe(303);
      for (let again = 0; again < 15; again++) expect(await maySay(network)).toBe(true);
      const visit = cookieIn(written);
      const { mark } = await checkPage(knock("/en/say/check", { visit }));
      const sent = (await sendDoor(knock("/en/say/check", { network, visit, fields: { shown: mark } }))) as Response;
      expect(sent.headers.get("Location")).toBe("/en/say/sent");
    }
    const { read } = await db();
    expect(await read.view.count({ where: { authorityId: here.id } })).toBe(200);
  });
});

describe("more than a network may send", () => {
  test("waits: the words come back in the form, the draft stays, and other networks notice nothing", async () => {
    const network = newId();
    while (await maySay(network));
    const slow = await wordsDoor(knock("/en/say/words", { network, fields: { words: "do not lose me" } }));
    expect(slow).toMatchObject({ init: { status: 429 }, data: { typed: { words: "do not lose me" }, errors: { words: "say:words.slow" } } });
    const visit = await saveDraft(here.id, { stage: "none" }, { words: "nor me" });
    expect(await sendDoor(knock("/en/say/check", { network, visit, fields: {} }))).toMatchObject({ init: { status: 429 }, data: { text: "say:check.slow" } });
    expect(await wordsPage(knock("/en/say/words", { visit }))).toMatchObject({ words: "nor me" });
    const once = "o".repeat(43);
    const flag = { once, term: "contact", feeling: "sad", instead: "family time" };
    expect(await flagDoor(knock("/en/words/new", { network, fields: flag })), "of a word too").toMatchObject({
      init: { status: 429 },
      data: { typed: flag, errors: { term: "common:error.slow" } },
    });
    const complaint = await saveDraft(here.id, { stage: "none" }, { words: "put this right", complaint: {} });
    expect(await complaintDoor(knock("/en/put-right/check", { network, visit: complaint, fields: {} }))).toMatchObject({ init: { status: 429 } });
    expect(((await wordsDoor(knock("/en/say/words", { fields: { words: "elsewhere" } }))) as Response).status).toBe(303);
  });
});

describe("more feelings and suggestions than a network may send", () => {
  test("wait too: what was typed comes back with the form's own key, so that sending again makes one of it", async () => {
    const network = newId();
    while (await maySay(network));
    const once = "o".repeat(43);
    const felt = { once, feeling: "angry", instead: "family time", why: "it is my family" };
    expect(await feelDoor(knock("/en/words/contact/feel", { network, fields: felt }))).toMatchObject({
      init: { status: 429 },
      data: { typed: felt, errors: { feeling: "common:error.slow" } },
    });
    const suggested = { once, words: "we will ask you first", why: "nobody did" };
    expect(await suggestDoor(knock("/en/promises/offer/line/suggest", { network, fields: suggested }))).toMatchObject({
      init: { status: 429 },
      data: { typed: suggested, errors: { words: "common:error.slow" } },
    });
    const { read } = await db();
    expect(await read.jargonFlag.count({ where: { authorityId: here.id } })).toBe(0);
    expect(await read.offerSuggestion.count({ where: { authorityId: here.id } })).toBe(0);
  });
});

describe("far too much", () => {
  test("a paste of five megabytes keeps its first part in the form, with the reason beside it", async () => {
    const answer = await wordsDoor(knock("/ar/say/words", { fields: { words: "ل".repeat(2_500_000) } }));
    expect(answer).toMatchObject({ init: { status: 413 }, data: { errors: { words: "common:error.cut" }, typed: { words: "ل".repeat(10_000) } } });
  });
});

describe("a wrong receipt", () => {
  test("twenty times: each time kind and the same, with what was typed still in the form", async () => {
    const network = newId();
    const receipt = "123 456 789 012 345 678 901 234";
    for (let n = 0; n < 20; n++) {
      const answer = await back(knock("/en/back", { network, fields: { receipt } }));
      expect(answer).toMatchObject({ init: { status: 422 }, data: { typed: receipt, error: "views:receipt.no-such-receipt" } });
    }
  });
});

describe("an authority that has closed", () => {
  let gone: AuthorityFacts;
  beforeAll(async () => {
    gone = await anAuthority();
    await change({ kind: "system", authorityId: gone.id }, "authority.closed", gone.id, async (tx) => {
      await tx.authority.update({ where: { id: gone.id }, data: { closedAt: now() } });
      await tx.authorityHost.create({ data: { host: `gone.${host}`, authorityId: gone.id } });
    });
    forgetAuthorities();
  });
  const at = (args: Knock) => ({ ...args, request: new Request(args.request.url.replace(host, `gone.${host}`), args.request) }) as Knock;

  test("takes nothing new, says so with the words that were on their way, and never as a page that is not there", async () => {
    const answer = await whatIsThrown(wordsDoor(at(knock("/en/say/words", { fields: { words: "too late" } }))));
    expect(answer?.status).toBe(410);
    expect(await answer?.json()).toEqual({ words: "too late" });
    expect((await whatIsThrown(wordsPage(at(knock("/en/say/words")))))?.status).toBe(410);
    const { read } = await db();
    expect(await read.view.count({ where: { authorityId: gone.id } })).toBe(0);
    expect(await read.visit.count({ where: { authorityId: gone.id } })).toBe(0);
  });

  test("still opens what was said there to whoever has the receipt", async () => {
    const answer = await back(at(knock("/en/back", { fields: { receipt: "not a receipt" } })));
    expect(answer).toMatchObject({ init: { status: 422 } });
  });
});
