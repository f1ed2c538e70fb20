import { beforeAll, expect, test } from "vitest";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { newId } from "~/platform/id";
import { loader } from "~/routes/young/changed";
import { anAuthorityAtAHost, aStaffActor } from "../cast/an-authority";

let here: AuthorityFacts;
let host: string;
beforeAll(async () => {
  ({ here, host } = await anAuthorityAtAHost());
});

async function open(search: string) {
  const request = new Request(`http://${host}/ar/changed${search}`);
  const answer = loader({ request, params: { lang: "ar" }, context: { network: "n", nonce: "" } } as never);
  return (await answer.catch((thrown: unknown) => thrown)) as { data?: { page: { asks: unknown[] } }; headers?: Headers };
}

test("an address that is further than the last page leads to the first, with what was chosen: it never says that there is nothing", async () => {
  const sam = await aStaffActor(here, "sam");
  const empty = await open("");
  expect(empty.data?.page.asks, "where there is nothing, that is said").toEqual([]);
  await change({ kind: "system", authorityId: here.id }, "group.started", here.id, (tx) =>
    tx.group.create({ data: { authorityId: here.id, id: newId(), key: "cicc", name: "Children in Care Council" } }),
  );
  const raised = await raiseAsk(sam, here, { asked: "longer bus passes", from: "group", views: [], groups: ["cicc"], language: "en" });
  expect(raised.ok).toBe(true);
  expect((await open("")).data?.page.asks.length).toBe(1);
  for (const page of ["2", "9999999999", "10000"]) expect((await open(`?page=${page}`)).headers?.get("Location"), page).toBe("/ar/changed");
  expect((await open("?group=nobody&page=3")).headers?.get("Location")).toBe("/ar/changed?group=nobody");
});
