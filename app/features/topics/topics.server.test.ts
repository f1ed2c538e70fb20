import { beforeAll, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { anAuthority } from "../../../test/cast/an-authority";
import { topicName, topicsOffered } from "./topics-offered.server";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
});

async function aTopic(authority: AuthorityFacts, key: string, order: number, names: Record<string, string>, retired = false) {
  const { id: authorityId } = authority;
  const id = newId();
  await change({ kind: "system", authorityId }, "topic.added", id, async (tx) => {
    await tx.topic.create({ data: { authorityId, id, key, picture: "star", order, retiredAt: retired ? now() : null } });
    for (const [language, words] of Object.entries(names)) await tx.topicName.create({ data: { authorityId, topicId: id, language, words } });
  });
}

describe("what may be on their mind", () => {
  test("an authority without a list of its own has the one that ships, in the reader's language", async () => {
    const english = await topicsOffered(here.id, "en");
    const arabic = await topicsOffered(here.id, "ar");
    expect(english.map(({ name }) => name)).toContain("A word I hate");
    expect(arabic.map(({ key }) => key)).toEqual(english.map(({ key }) => key));
    expect(arabic.map(({ name }) => name)).not.toEqual(english.map(({ name }) => name));
  });
  test("an authority's own list is offered in its order, with its names, and what it retired is not", async () => {
    const own = await anAuthority();
    await aTopic(own, "buses", 2, { en: "Buses", ar: "الحافلات" });
    await aTopic(own, "good", 1, {});
    await aTopic(own, "old", 0, { en: "Old" }, true);
    expect((await topicsOffered(own.id, "ar")).map(({ name }) => name)).toEqual(["شيء جيد", "الحافلات"]);
    expect((await topicsOffered(here.id, "en")).map(({ key }) => key)).not.toContain("buses");
  });
  test("a name that is not translated is shown in another language, never as a key; a retired one keeps its name", async () => {
    const own = await anAuthority();
    await aTopic(own, "buses", 1, { en: "Buses" });
    await aTopic(own, "old", 2, { en: "Old" }, true);
    expect((await topicsOffered(own.id, "ar")).map(({ name }) => name)).toEqual(["Buses"]);
    expect(await topicName(own.id, "old", "en")).toBe("Old");
    expect(await topicName(own.id, "nonsense", "en")).toBeNull();
    expect(await topicName(own.id, null, "en")).toBeNull();
  });
});
