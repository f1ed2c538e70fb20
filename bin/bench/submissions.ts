import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { freshDatabase, type MeasuredSite, startSite } from "./site";
import { Phone, someWords } from "./submission";

type Row = { contender: string; clients: number; perSecond: number; p50: number; p95: number; p99: number; failed: number };

const contenders = ["ours", "ours without database", "limit, one transaction a post", "limit, posts together"] as const;
type Contender = (typeof contenders)[number];
const clientCounts = [1, 20, 50];

/**
 * Durable submissions a second at 1, 20 and 50 clients, contenders in turns. A submission of ours is the whole real path:
 * the form with the words, the choice of who may see it, and the sending post that is answered after the commit; the
 * latency is the sending post's, the rate counts whole submissions and, beside it, posts.
 */
export async function measureSubmissions({ seconds, rounds }: { seconds: number; rounds: number }) {
  await buildWithoutDatabase();
  const sites = await startAll();
  const rows = new Map<string, Row[]>();
  try {
    for (const contender of contenders) await run(contender, sites[contender], 20, 2);
    for (let round = 0; round < rounds; round++) {
      for (const clients of clientCounts) {
        for (const contender of contenders) {
          const row = await run(contender, sites[contender], clients, seconds);
          const key = `${contender}/${clients}`;
          rows.set(key, [...(rows.get(key) ?? []), row]);
        }
      }
    }
  } finally {
    for (const site of Object.values(sites)) {
      await site.stop();
      site.remove();
    }
  }
  print([...rows.values()].map(median));
}

async function buildWithoutDatabase() {
  const bin = createRequire(import.meta.url).resolve("@remix-run/dev/dist/cli.js");
  await new Promise<void>((done, failed) => {
    const child = spawn(process.execPath, [bin, "vite:build", "--config", "bin/bench/no-database.vite.config.ts"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.on("exit", (code) => (code === 0 ? done() : failed(new Error(`The build without a database ended with ${code}`))));
  });
}

async function startAll(): Promise<Record<Contender, MeasuredSite>> {
  const start = async (script?: string, limit?: string) => {
    if (limit) process.env.LIMIT = limit;
    return startSite(await freshDatabase(), script);
  };
  return {
    ours: await start(),
    "ours without database": await start("bin/bench/serve-without-database.mjs"),
    "limit, one transaction a post": await start("bin/bench/limit.mjs", "one"),
    "limit, posts together": await start("bin/bench/limit.mjs", "together"),
  };
}

async function run(contender: Contender, site: MeasuredSite, clients: number, seconds: number): Promise<Row> {
  const times: number[] = [];
  let failed = 0;
  const until = performance.now() + seconds * 1000;
  const ours = contender.startsWith("ours");
  const began = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const phone = new Phone(site.port);
      for (let n = 0; performance.now() < until; n++) {
        const words = someWords(`c${client}n${n}`);
        if (ours) {
          const sent = await phone.submit(words);
          if (sent.acknowledged) times.push(sent.sending);
          else failed++;
        } else {
          const start = performance.now();
          const answer = await phone.post("/", `words=${encodeURIComponent(words)}`);
          if (answer.status === 303) times.push(performance.now() - start);
          else failed++;
        }
      }
      phone.close();
    }),
  );
  const took = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { contender, clients, perSecond: times.length / took, p50: at(0.5), p95: at(0.95), p99: at(0.99), failed };
}

function median(rows: Row[]): Row {
  const middle = (pick: (row: Row) => number) => rows.map(pick).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0;
  const [first] = rows as [Row];
  return {
    ...first,
    perSecond: middle((r) => r.perSecond),
    p50: middle((r) => r.p50),
    p95: middle((r) => r.p95),
    p99: middle((r) => r.p99),
    failed: rows.reduce((sum, r) => sum + r.failed, 0),
  };
}

function print(rows: Row[]) {
  console.log("\nDurable submissions (three posts each for ours, one for the limits; latency of the post that is acknowledged)");
  console.log("contender                        clients   submissions/s   posts/s     p50 ms   p95 ms   p99 ms   refused or failed");
  for (const r of rows) {
    const posts = r.contender.startsWith("ours") ? r.perSecond * 3 : r.perSecond;
    console.log(
      `${r.contender.padEnd(32)} ${String(r.clients).padStart(7)} ${r.perSecond.toFixed(0).padStart(15)} ${posts.toFixed(0).padStart(9)} ${r.p50.toFixed(1).padStart(10)} ${r.p95.toFixed(1).padStart(8)} ${r.p99.toFixed(1).padStart(8)} ${String(r.failed).padStart(19)}`,
    );
  }
  for (const clients of clientCounts) {
    const of = (contender: Contender) => rows.find((r) => r.contender === contender && r.clients === clients)?.perSecond ?? 0;
    const ours = of("ours");
    const p = rows.find((r) => r.contender === "ours" && r.clients === clients);
    console.log(
      `${clients} clients: ours / ours without database ${(ours / of("ours without database")).toFixed(2)}; ours in posts / limit one by one ${((ours * 3) / of("limit, one transaction a post")).toFixed(2)}, / limit together ${((ours * 3) / of("limit, posts together")).toFixed(2)}; p99 / p50 ${p ? (p.p99 / p.p50).toFixed(1) : "?"}`,
    );
  }
}
