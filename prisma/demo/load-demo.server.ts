import { readFile } from "node:fs/promises";
import path from "node:path";
import { importFacts } from "~/features/imports/import-facts.server";
import type { Role, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { demoParts } from "./parts.server";
import { demoPeople, loadPeople } from "./people.server";
import { loadAsks, loadVoices } from "./voices.server";

const finished = "demonstration";

/**
 * Loads the demonstration authority: the facts of the document of 2018, the cast, and what fictional young people say.
 * Once it is whole it is left alone; one that was stopped half-way is gone on with. `say` tells the progress.
 */
export async function loadDemo(say: (line: string) => void): Promise<"loaded" | "was there"> {
  const facts = await readFile(path.resolve("prisma/demo/section-6-facts.json"), "utf8");
  const imported = await importFacts(facts);
  if (!imported.ok) throw new Error("The demonstration's facts are not right.");
  const { read } = await db();
  const authority: AuthorityFacts = await read.authority.findUniqueOrThrow({ where: { key: imported.authority.key } });
  const source = { authorityId: authority.id, key: finished };
  if ((await read.source.count({ where: source })) > 0) return "was there";
  say(`  facts of ${authority.name}`);

  const people = await loadPeople(authority);
  say(`  ${people.size} people, none of them real`);
  const staff = (key: string): StaffActor => ({
    kind: "staff",
    authorityId: authority.id,
    personId: people.get(key) ?? "",
    roles: (demoPeople.find((person) => person.key === key)?.roles ?? []) as Role[],
  });
  const today = new Date();
  const team = { sam: staff("sam"), priya: staff("priya"), ruth: staff("ruth"), helen: staff("helen") };
  const byTheme = await loadVoices(authority, team, today);
  say("  what young people say, read and themed");
  await loadAsks(authority, team, byTheme, today);
  say("  Asks, actions and answers");
  for (const part of demoParts) {
    await part.load({ authority, people, team, today });
    say(`  ${part.name}`);
  }
  await change({ kind: "system", authorityId: authority.id }, "demonstration.loaded", authority.id, (tx) =>
    tx.source.create({ data: { ...source, id: newId(), title: "Demonstration", contentHash: "", loadedAt: new Date() } }),
  );
  return "loaded";
}
