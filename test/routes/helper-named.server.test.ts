import { expect, test } from "vitest";
import { saveDraft } from "~/features/views/visit.server";
import { newId } from "~/platform/id";
import { action, loader as check } from "~/routes/young/complaints/check";
import { loader as sent } from "~/routes/young/complaints/sent";
import { anAuthorityAtAHost } from "../cast/an-authority";

type Knock = Parameters<typeof action>[0];

test("The page after a complaint was sent names who helped, as the page after any view does", async () => {
  const { here, host } = await anAuthorityAtAHost();
  const knock = (token: string, body?: string) => {
    const headers = { Cookie: `visit=${token}`, "Content-Type": "application/x-www-form-urlencoded" };
    const request = new Request(`http://${host}/en/put-right/check`, { headers, ...(body === undefined ? {} : { method: "POST", body }) });
    return { request, params: { lang: "en" }, context: { network: newId(), nonce: "" } } as unknown as Knock;
  };
  const complaints = [{ helpedAs: "worker", helpedBy: "Auntie Jo" }, {}] as const;
  const helpers = await Promise.all(
    complaints.map(async (helped) => {
      const token = await saveDraft(here.id, { stage: "none" }, { words: "the lift is broken", safeNow: "yes", complaint: {}, ...helped });
      await action(knock(token, `shown=${(await check(knock(token))).mark}`));
      return (await sent(knock(token))).sent.helper;
    }),
  );
  expect(helpers).toEqual([{ as: "worker", name: "Auntie Jo" }, null]);
});
