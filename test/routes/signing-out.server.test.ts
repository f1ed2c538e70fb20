import { beforeAll, expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import { comeBack } from "~/features/views/come-back.server";
import { provenView } from "~/features/views/proof.server";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { readSignIn, startSignIn } from "~/platform/sign-in/sign-in.server";
import { action } from "~/routes/young/people/sign-out";
import { aMemberActor, anAuthority } from "../cast/an-authority";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
});

async function signsOutWith(visit: string) {
  const dee = await aMemberActor(here);
  const member = await startSignIn(here.id, dee.personId, false);
  const headers = { Cookie: `member=${member}; visit=${visit}; typed=abc` };
  const request = new Request("http://localhost/en/sign-out", { method: "POST", headers });
  const answer = (await action({ request, params: { lang: "en" }, context: { nonce: "", network: "" } })) as Response;
  expect(await readSignIn(member, here.id)).toBeNull();
  return answer.headers.getSetCookie().map((line) => line.split("=")[0]);
}

test("Who signs out of a phone that others hold too leaves no view of theirs open on it", async () => {
  const { receipt, viewId } = await sayIt(here, { words: "hello" });
  const back = await comeBack(here.id, receipt);
  const token = back.ok ? back.token : "";
  expect(await provenView(here.id, token)).toBe(viewId);
  expect(await signsOutWith(token)).toEqual(["member", "typed", "visit"]);
  expect(await provenView(here.id, token)).toBeNull();
});

test("…nor the receipt of what they have just sent; what is being written stays", async () => {
  const { token } = await sayIt(here, { words: "hello" });
  expect((await readVisit(here.id, token)).stage).toBe("sent");
  expect(await signsOutWith(token)).toContain("visit");
  expect((await readVisit(here.id, token)).stage).toBe("none");
  const draft = await saveDraft(here.id, { stage: "none" }, { language: "en", words: "half a sen" });
  expect(await signsOutWith(draft)).toEqual(["member", "typed"]);
  expect((await readVisit(here.id, draft)).stage).toBe("writing");
});
