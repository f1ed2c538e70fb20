import { appendFile, copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { endMembership, membersGone } from "~/features/people/end-membership.server";
import { sayIt } from "~/features/views/cast";
import { changeSharing, choicesMade } from "~/features/views/change-sharing.server";
import { takenBackViews, withdrawView } from "~/features/views/withdraw-view.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { closeDatabase, db } from "~/platform/db/db.server";
import { forgetEnv } from "~/platform/env.server";
import { eraseWhatCameBack, noteErased } from "~/platform/erased-list.server";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aPhone } from "../cast/an-authority";
import { theBuiltSite } from "../support/built-site";

// What somebody had erased stays erased when a backup from before is brought back: the list of it lies outside the database.
let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
});
const rooms = [takenBackViews, choicesMade, membersGone];
const list = () => readFile(process.env.ERASED_LIST ?? "", "utf8").catch(() => "");
const wordsOf = async (id: string) => (await db()).read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id } } });
const file = (process.env.DATABASE_URL ?? "").replace(/^file:/, "");
const isSqlite = process.env.DATABASE_URL?.startsWith("file:");

describe("A backup from before somebody had something erased", () => {
  test("brings back neither what was taken back, nor a page that its member deleted, nor a wider choice; and everything else", async () => {
    const dee = await aMemberActor(here, "dee");
    const [gone, stays] = [await sayIt(here, { words: "the copper kettle sang" }), await sayIt(here, { words: "the bus is late" })];
    const narrowed = await sayIt(here, { words: "only for some", sharing: "wordsWithName", pickedName: "Comet" });
    await closeDatabase();
    if (isSqlite) await copyFile(file, `${file}.backup`);
    expect(await changeSharing(aPhone(here), { id: narrowed.viewId, proven: narrowed.viewId }, { sharing: "countedOnly" })).toEqual({ ok: true });
    await withdrawView(aPhone(here), { id: gone.viewId, proven: gone.viewId });
    await endMembership(dee);
    expect((await list()).split("\n").filter(Boolean).sort()).toEqual([
      expect.stringMatching(`^choice ${here.id} ${narrowed.viewId}/\\w+$`),
      `member ${here.id} ${dee.personId}`,
      `view ${here.id} ${gone.viewId}`,
    ]);
    if (!isSqlite) return;
    await closeDatabase();
    for (const ending of ["-wal", "-shm"]) await rm(file + ending, { force: true });
    await copyFile(`${file}.backup`, file);
    await rm(`${file}.backup`);
    expect((await wordsOf(gone.viewId)).words, "it came back").toBe("the copper kettle sang");
    expect(await wordsOf(narrowed.viewId), "as wide as before").toMatchObject({ sharing: "wordsWithName", pickedName: "Comet" });
    expect(await eraseWhatCameBack(rooms)).toBe(3);
    expect(await wordsOf(narrowed.viewId)).toMatchObject({ words: "only for some", sharing: "helpersOnly", pickedName: null });
    expect((await wordsOf(gone.viewId)).words).toBe("");
    expect((await wordsOf(stays.viewId)).words).toBe("the bus is late");
    const { read } = await db();
    const where = { authorityId: here.id, personId: dee.personId };
    expect([await read.credential.count({ where }), await read.channel.count({ where })]).toEqual([0, 0]);
    expect((await read.person.findFirstOrThrow({ where: { authorityId: here.id, id: dee.personId } })).leftAt).not.toBeNull();
    expect(await eraseWhatCameBack(rooms), "and a second look finds nothing").toBe(0);
  });

  test("is looked through before the site opens; half a line, or one of something that is not there, does no harm", async () => {
    const [gone, stays] = [await sayIt(here, { words: "take me away" }), await sayIt(here, { words: "leave me here" })];
    const narrowed = await sayIt(here, { words: "only for some", sharing: "wordsNoName" });
    await noteErased("choice", { authorityId: here.id, id: `${narrowed.viewId}/${newId()}` });
    await noteErased("view", { authorityId: here.id, id: gone.viewId });
    await appendFile(process.env.ERASED_LIST ?? "", `view ${here.id} ${stays.viewId.slice(0, 6)}`);
    await noteErased("view", { authorityId: here.id, id: "never-was" });
    await (await theBuiltSite()).stop();
    expect((await wordsOf(gone.viewId)).words).toBe("");
    expect((await wordsOf(stays.viewId)).words).toBe("leave me here");
    expect((await wordsOf(narrowed.viewId)).sharing).toBe("helpersOnly");
  });

  test("is not all that there is: what the database has as erased is on the list too, also when the list was lost", async () => {
    const { viewId } = await sayIt(here, { words: "an older one" });
    await withdrawView(aPhone(here), { id: viewId, proven: viewId });
    await rm(process.env.ERASED_LIST ?? "");
    expect(await eraseWhatCameBack(rooms)).toBe(0);
    expect(await list()).toContain(`view ${here.id} ${viewId}\n`);
  });

  test("lies in a folder that is made for it where nobody says where", async () => {
    const { DATABASE_URL, ERASED_LIST } = process.env;
    const folder = await mkdtemp(join(tmpdir(), "erased-"));
    await db();
    try {
      delete process.env.ERASED_LIST;
      process.env.DATABASE_URL = `file:${folder}/not/yet/site.db`;
      forgetEnv();
      await eraseWhatCameBack([]);
      expect(await readFile(`${folder}/not/yet/site.db.erased`, "utf8")).toBe("");
    } finally {
      Object.assign(process.env, { DATABASE_URL, ERASED_LIST });
      forgetEnv();
      await rm(folder, { recursive: true });
    }
  });

  test("and the site does not open where the list can be neither read nor written", async () => {
    await expect(theBuiltSite({ ERASED_LIST: "/nowhere/at/all" })).rejects.toThrow(/did not open/);
  });
});
