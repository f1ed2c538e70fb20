import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inboxChoices, inboxPage } from "../../app/features/moderation/inbox-page.server";
import type { StaffActor } from "../../app/platform/actor";
import { closeDatabase } from "../../app/platform/db/db.server";
import { deployMigrations } from "../../prisma/commands/deploy.mjs";
import { startServer } from "../../test/support/postgresql-server";
import { fill } from "./fill";

type Filter = Parameters<typeof inboxPage>[1];

/** A database of each kind that is empty and migrated, and the way to be rid of it. */
export async function aDatabase(provider: "sqlite" | "postgresql") {
  if (provider === "sqlite") {
    const folder = mkdtempSync(path.join(os.tmpdir(), "in-our-words-inbox-"));
    const file = path.join(folder, "site.db");
    await deployMigrations(`file:${file}`, () => {});
    return { url: `file:${file}`, megabytes: () => statSync(file).size / 2 ** 20, remove: async () => rmSync(folder, { recursive: true, force: true }) };
  }
  const server = await startServer();
  await server.query("CREATE DATABASE measured");
  const url = server.urlOf("measured");
  await deployMigrations(url, () => {});
  return { url, megabytes: () => Number.NaN, remove: () => server.stop() };
}

/**
 * Server time of the inbox page's work (all its queries and what is made of them) at each size: first page, second page,
 * narrowed by each choice, common and rare, and by several as a worker saves them. The same authority grows from size to size.
 */
export async function measureInbox({ sizes, times }: { sizes: readonly number[]; times: number }) {
  console.log("database     views      the page asked for                     p50 ms   p95 ms   items");
  for (const provider of ["sqlite", "postgresql"] as const) {
    const made = await aDatabase(provider);
    process.env.DATABASE_URL = made.url;
    try {
      let from = 0;
      for (const to of sizes) {
        const began = performance.now();
        const filled = await fill(made.url, { from, to });
        from = to;
        const actor: StaffActor = { kind: "staff", authorityId: filled.authorityId, personId: filled.moderator, roles: ["moderator"] };
        const open = async (filter: Filter, after: string | null) => (await Promise.all([inboxPage(actor, filter, after), inboxChoices(actor)]))[0];
        const first = await open({}, null);
        const asked: [string, Filter, string | null][] = [
          ["first page", {}, null],
          ["second page", {}, first.next],
          ["narrowed to views", { subjectKind: "view" }, null],
          ["to a kind of which nothing waits", { subjectKind: "idea" }, null],
          ["to a language", { language: "ti" }, null],
          ["to a language that nobody spoke", { language: "cy-x" }, null],
          ["to a group", { groupId: filled.groups[0] }, null],
          ["to an age band", { ageBand: "16to17" }, null],
          ["to the commonest theme", { themeId: filled.themes[0] }, null],
          ["to the rarest theme", { themeId: filled.themes.at(-1) }, null],
          ["to what was not really answered", { waitingFor: "notAnswered" }, null],
          ["saved: age, group and topic", { ageBand: "16to17", groupId: filled.groups[0], topic: "home" }, null],
          ["saved: theme, language and age", { themeId: filled.themes[0], language: "ti", ageBand: "16to17" }, null],
        ];
        for (const [what, filter, after] of asked) {
          const found = await measured(() => open(filter, after), times);
          console.log(
            `${provider.padEnd(12)} ${String(to).padStart(9)}  ${what.padEnd(38)} ${found.p50.toFixed(1).padStart(6)} ${found.p95.toFixed(1).padStart(8)} ${String(found.last.items.length).padStart(7)}`,
          );
        }
        console.log(`${provider.padEnd(12)} ${String(to).padStart(9)}  filled and measured in ${((performance.now() - began) / 1000).toFixed(0)} s`);
        await closeDatabase();
      }
    } finally {
      await closeDatabase();
      await made.remove();
    }
  }
}

export async function measured<Result>(work: () => Promise<Result>, times: number) {
  for (let n = 0; n < 5; n++) await work();
  const took: number[] = [];
  let last = await work();
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    last = await work();
    took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), last };
}
