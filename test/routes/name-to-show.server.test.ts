import { beforeAll, expect, test } from "vitest";
import type { Draft } from "~/features/views/view";
import { readVisit, saveDraft, sendKeyOf } from "~/features/views/visit.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { tokenHash } from "~/platform/seal.server";
import { action, loader } from "~/routes/young/say/check";
import { anAuthorityAtAHost } from "../cast/an-authority";

let here: AuthorityFacts;
let host: string;
beforeAll(async () => {
  ({ here, host } = await anAuthorityAtAHost());
});

type Knock = Parameters<typeof action>[0];
const knock = (token: string, method: "GET" | "POST", shown = "") => {
  const headers = { Cookie: `visit=${token}`, "Content-Type": "application/x-www-form-urlencoded" };
  const request = new Request(`http://${host}/en/say/check`, { headers, ...(method === "POST" ? { method, body: `shown=${shown}` } : {}) });
  return { request, params: { lang: "en" }, context: { network: newId(), nonce: "" } } as unknown as Knock;
};
const sends = async (token: string) => action(knock(token, "POST", (await loader(knock(token, "GET"))).mark));
const draft: Draft = { words: "put a name to it", sharing: "wordsWithName", safeNow: "yes" };
const asked = { text: "views:pickedName.empty", href: "/en/say/name?from=check" };

test("Words with a name that was never picked: the check page says so, sending them says so, and nothing is lost", async () => {
  const token = await saveDraft(here.id, { stage: "none" }, draft);
  expect(await loader(knock(token, "GET"))).toMatchObject({ missing: asked });
  expect(await sends(token)).toMatchObject({ init: { status: 422 }, data: asked });
  const { read } = await db();
  expect(await read.view.count({ where: { authorityId: here.id } })).toBe(0);
  const visit = await readVisit(here.id, token);
  expect(visit).toMatchObject({ stage: "writing", draft });

  const named = await saveDraft(here.id, visit, { pickedName: "Kestrel" });
  expect(await loader(knock(named, "GET"))).toMatchObject({ missing: null });
  expect(await sends(named)).toMatchObject({ status: 303 });
  const sent = await read.view.findFirstOrThrow({ where: { authorityId: here.id, sendKeyHash: tokenHash(sendKeyOf(named)) } });
  expect([sent.words, sent.pickedName]).toEqual([draft.words, "Kestrel"]);
});

test("Who thinks better of it and shares it with no name is asked for none", async () => {
  const token = await saveDraft(here.id, { stage: "none" }, { ...draft, sharing: "helpersOnly" });
  expect(await loader(knock(token, "GET"))).toMatchObject({ missing: null });
  expect(await sends(token)).toMatchObject({ status: 303 });
});
