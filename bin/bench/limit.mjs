// The limit: bare Node http with better-sqlite3 and the same durable rows as a real submission, nothing else.
// LIMIT=one: one transaction a post. LIMIT=together: the posts that arrived in one turn share a transaction.
import { randomBytes } from "node:crypto";
import http from "node:http";
import Database from "better-sqlite3";

const db = new Database(process.env.DATABASE_URL.slice("file:".length));
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
const at = () => new Date().toISOString().replace("Z", "+00:00");
const id = () => randomBytes(16).toString("hex");
const view = db.prepare(
  `INSERT INTO "View" ("authorityId","id","words","language","sharing","keeping","receivedOn","receiptHash","sendKeyHash") VALUES ('measured',?,?,'en','wordsNoName','thisWork','2026-01-01',?,?)`,
);
const item = db.prepare(
  `INSERT INTO "InboxItem" ("authorityId","id","subjectKind","subjectId","waitingFor","waitingSince","dueAt","language","readFirst") VALUES ('measured',?,'view',?,'unread',?,?,'en',0)`,
);
const event = db.prepare(`INSERT INTO "Event" ("authorityId","id","name","subjectId","actorKind","at") VALUES ('measured',?,'view.submitted',?,'phone',?)`);
const write = (words) => {
  const viewId = id();
  view.run(viewId, words, id(), id());
  item.run(id(), viewId, at(), at());
  event.run(id(), viewId, at());
};
const alone = db.transaction(write);
const together = db.transaction((all) => all.forEach(write));

let waiting = [];
const commit = () => {
  const batch = waiting;
  waiting = [];
  together(batch.map((b) => b.words));
  for (const { done } of batch) done();
};
const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const words = new URLSearchParams(Buffer.concat(chunks).toString()).get("words") ?? "";
    const done = () => response.writeHead(303, { Location: "/en/say/sent" }).end();
    if (process.env.LIMIT === "together") {
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ words, done });
    } else {
      alone(words);
      done();
    }
  });
});
server.listen(0, "127.0.0.1", () => process.send({ listening: server.address().port }));
process.on("SIGTERM", () => process.exit(0));
