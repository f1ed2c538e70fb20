import Database from "better-sqlite3";
import { opened } from "../app/platform/db/sealed-words.server";
import { freshDatabase, secrets, startSite } from "./bench/site";
import { Phone, someWords } from "./bench/submission";

/**
 * Kills the site with SIGKILL at random moments while phones send views, again and again, and then looks whether every
 * acknowledged view is there exactly once and whole: with its inbox item and its event. Usage: crash-test [KILLS].
 */
const kills = Number(process.argv[2] ?? 100);
const phones = 12;
const file = await freshDatabase();
const acknowledged = new Set<string>();
let begun = 0;
let remove = () => {};

for (let kill = 1; kill <= kills; kill++) {
  const site = await startSite(file);
  remove = site.remove;
  let killed = false;
  const work = Array.from({ length: phones }, async (_, phoneNumber) => {
    const phone = new Phone(site.port);
    for (let n = 0; !killed; n++) {
      const name = `kill-${kill}-phone-${phoneNumber}-view-${n}`;
      begun++;
      // why swallowed: a connection that dies with the server is what this test is about; it was not acknowledged.
      const sent = await phone.submit(someWords(name)).catch(() => null);
      if (sent?.acknowledged) acknowledged.add(name);
      if (!sent) break;
    }
    phone.close();
  });
  await new Promise((later) => setTimeout(later, 400 + Math.random() * 1800));
  killed = true;
  await site.stop("SIGKILL");
  await Promise.all(work);
  if (kill % 10 === 0 || kill === kills) console.log(`  ${kill} of ${kills} kills, ${acknowledged.size} views acknowledged`);
}

const db = new Database(file, { readonly: true });
const integrity = db.pragma("integrity_check", { simple: true });
Object.assign(process.env, secrets);
const rows = (db.prepare(`SELECT "id", "words" FROM "View"`).all() as { id: string; words: string }[]).map((row) => ({
  ...row,
  words: String(opened(row.words)),
}));
const seen = new Map<string, number>();
for (const { words } of rows) {
  const name = words.split(" ")[0] ?? "";
  seen.set(name, (seen.get(name) ?? 0) + 1);
}
const count = (sql: string) => (db.prepare(sql).get() as { n: number }).n;
const lost = [...acknowledged].filter((name) => !seen.has(name)).length;
const doubled = [...seen.values()].filter((times) => times > 1).length;
const half =
  count(`SELECT COUNT(*) AS n FROM "View" v WHERE NOT EXISTS (SELECT 1 FROM "InboxItem" i WHERE i."subjectId" = v."id")
         OR NOT EXISTS (SELECT 1 FROM "Event" e WHERE e."subjectId" = v."id" AND e."name" = 'view.submitted')`) +
  rows.filter(({ words }) => words.length < 500).length +
  count(`SELECT COUNT(*) AS n FROM "InboxItem" i WHERE NOT EXISTS (SELECT 1 FROM "View" v WHERE v."id" = i."subjectId")`);
db.close();
remove();
console.log(
  `${kills} kills: ${begun} views begun, ${acknowledged.size} acknowledged, ${rows.length} kept, ${lost} acknowledged lost, ${doubled} doubled, ${half} half, integrity ${integrity}`,
);
if (lost > 0 || doubled > 0 || half > 0 || integrity !== "ok" || acknowledged.size === 0) process.exit(1);
