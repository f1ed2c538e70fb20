import { beforeAll, describe, expect, test } from "vitest";
import type { Role, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { addTopic, moveTopic, renameTopic, showTopic } from "./edit-topics.server";
import { shippedTopics } from "./topic";
import { topicForm } from "./topic-form";
import { topicName, topicsOffered } from "./topics-offered.server";
import { topicsPage } from "./topics-page.server";

let here: AuthorityFacts;
let alex: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  alex = await aStaffActor(here, "yusuf", ["administrator"]);
});

const offered = async (authority: AuthorityFacts, language: "en" | "ar" = "en") => (await topicsOffered(authority.id, language)).map(({ name }) => name);
const buses = { picture: "bus", names: { en: "Buses", ar: "الحافلات" } };

async function aFreshList() {
  const authority = await anAuthority();
  return { authority, actor: await aStaffActor(authority, "sam", ["participationWorker"]) };
}

describe("an authority's own list of topics", () => {
  test("begins as the one that ships, in its order; nothing is changed by looking at it", async () => {
    const page = await topicsPage(alex, "en");
    expect(page?.map(({ key }) => key)).toEqual(shippedTopics.map(([key]) => key));
    expect(await offered(here)).toEqual(page?.map(({ name }) => name));
  });

  test("a topic of their own is added at the end, with its names, for young people at once", async () => {
    const { authority, actor } = await aFreshList();
    expect(await addTopic(actor, buses)).toEqual({ ok: true });
    expect((await offered(authority)).at(-1)).toBe("Buses");
    expect((await offered(authority, "ar")).at(-1)).toBe("الحافلات");
    expect((await topicsPage(actor, "en"))?.at(-1)?.missing).not.toContain("en");
    expect((await offered(authority)).length).toBe(shippedTopics.length + 1);
  });

  test("moves up and down one place; at both ends it stays", async () => {
    const { authority, actor } = await aFreshList();
    const before = await offered(authority);
    await moveTopic(actor, "wrong", "up");
    expect((await offered(authority)).slice(0, 2)).toEqual([before[1], before[0]]);
    await moveTopic(actor, "wrong", "up");
    await moveTopic(actor, "thanks", "down");
    expect((await offered(authority)).slice(0, 2)).toEqual([before[1], before[0]]);
    await moveTopic(actor, "wrong", "down");
    expect(await offered(authority)).toEqual(before);
  });

  test("hidden, it is not offered, keeps its name for what was said under it, and comes back to its place", async () => {
    const { authority, actor } = await aFreshList();
    const before = await offered(authority);
    await showTopic(actor, "family", false);
    expect(await offered(authority)).toEqual(before.filter((name) => name !== "Family time"));
    expect(await topicName(authority.id, "family", "en")).toBe("Family time");
    await showTopic(actor, "family", true);
    expect(await offered(authority)).toEqual(before);
  });

  test("a name of their own takes the place of the one that ships; emptied, that one is back", async () => {
    const { authority, actor } = await aFreshList();
    await renameTopic(actor, "home", { picture: "home", names: { en: "My place" } });
    expect(await topicName(authority.id, "home", "en")).toBe("My place");
    expect(await topicName(authority.id, "home", "ar")).not.toBe("My place");
    await renameTopic(actor, "home", { picture: "home", names: {} });
    expect(await topicName(authority.id, "home", "en")).toBe("Where I live");
  });

  test("a topic of their own is never left without any name", async () => {
    const { authority, actor } = await aFreshList();
    expect(await addTopic(actor, { picture: "bus", names: {} })).toEqual({ ok: false, why: "no-name" });
    expect(await offered(authority)).not.toContain("Buses");
    await addTopic(actor, buses);
    const key = (await topicsPage(actor, "en"))?.at(-1)?.key ?? "";
    expect(await renameTopic(actor, key, { picture: "bus", names: {} })).toEqual({ ok: false, why: "no-name" });
    expect(await topicName(authority.id, key, "en")).toBe("Buses");
  });

  test.each(["moderator", "safeguardingLead", "leader", "worker", "translator", "complaintsOfficer"] satisfies Role[])(
    "a %s may not touch it",
    async (role) => {
      const actor = await aStaffActor(here, "sam", [role]);
      const before = await offered(here);
      expect(await topicsPage(actor, "en")).toBeNull();
      expect(await addTopic(actor, buses)).toEqual({ ok: false, why: "not-found" });
      expect(await renameTopic(actor, "home", buses)).toEqual({ ok: false, why: "not-found" });
      expect(await moveTopic(actor, "wrong", "up")).toEqual({ ok: false, why: "not-found" });
      expect(await showTopic(actor, "home", false)).toEqual({ ok: false, why: "not-found" });
      expect(await offered(here)).toEqual(before);
    },
  );

  test("nobody touches another authority's, and a topic that is not there is not found", async () => {
    const { authority, actor } = await aFreshList();
    await addTopic(actor, buses);
    const key = (await topicsPage(actor, "en"))?.at(-1)?.key ?? "";
    expect(await renameTopic(alex, key, buses)).toEqual({ ok: false, why: "not-found" });
    expect(await showTopic(alex, key, false)).toEqual({ ok: false, why: "not-found" });
    expect(await moveTopic(alex, key, "up")).toEqual({ ok: false, why: "not-found" });
    expect(await offered(authority)).toContain("Buses");
  });

  test("what a form may send: a picture that ships, and names of 60 letters at most", () => {
    expect(topicForm.safeParse({ picture: "bus", "name-en": " Buses ", "name-ar": "", other: "x" }).data).toEqual({ picture: "bus", names: { en: "Buses" } });
    expect(topicForm.safeParse({ picture: "../x", "name-en": "Buses" }).success).toBe(false);
    expect(topicForm.safeParse({ picture: "bus", "name-en": "a".repeat(61) }).error?.issues[0]?.path).toEqual(["name-en"]);
  });
});
