import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { forgetTraces } from "./db/forget-traces.server";
import { env } from "./env.server";
import { errorFields, log } from "./log.server";
import { everyAuthority } from "./outbox/outbox-store.server";

type Row = { readonly authorityId: string; readonly id: string };

/** One kind of thing that somebody can have erased for good, or may have shared less since, as its room keeps it. */
export type Erasable = {
  readonly kind: "view" | "member" | "choice";
  /** By id, all of one authority that the database knows of. */
  everyErased(authorityId: string): Promise<readonly string[]>;
  /** Erases one once more; false where there is none, or nothing of it is left. */
  eraseAgain(row: Row): Promise<boolean>;
};

/** Where it lies when nobody says where: beside a SQLite database, else in the folder of what a site keeps. */
function ownPlace(): string {
  const { DATABASE_URL } = env();
  return DATABASE_URL.startsWith("file:") ? `${DATABASE_URL.slice("file:".length)}.erased` : "./data/erased";
}

/** Outside the database, and to be kept out of its backups: README, "How to run it for real". */
const listFile = () => env().ERASED_LIST ?? ownPlace();

// why a line's end on both sides: what a power cut left of the line before does not run into this one.
const lineOf = (kind: Erasable["kind"], { authorityId, id }: Row) => `\n${kind} ${authorityId} ${id}\n`;
const append = (lines: string) => appendFile(listFile(), lines, { mode: 0o600, flush: true });

/** Writes down that this was erased: which, and nothing of when or what. What was erased is so all the same where the list cannot be written. */
export async function noteErased(kind: Erasable["kind"], row: Row): Promise<void> {
  await append(lineOf(kind, row)).catch((error) => log.error("erased.not-noted", { ...errorFields(error), id: row.id }));
}

async function listed(): Promise<Set<string>> {
  const text = await readFile(listFile(), "utf8").catch((error) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return new Set(text.split("\n").filter(Boolean));
}

/**
 * Before the site opens: what the list says was erased and the database holds, because a backup from before was brought back, is erased
 * once more; what the database has as erased and the list has not is written down. Gives how many were erased. Throws where the list can
 * be neither read nor written.
 */
export async function eraseWhatCameBack(rooms: readonly Erasable[]): Promise<number> {
  if (!env().ERASED_LIST) await mkdir(dirname(ownPlace()), { recursive: true });
  await append("");
  const lines = await listed();
  let again = 0;
  const authorities = await everyAuthority();
  for (const room of rooms) {
    const of = async (authorityId: string) => (await room.everyErased(authorityId)).map((id) => lineOf(room.kind, { authorityId, id }));
    const erased = new Set((await Promise.all(authorities.map(({ id }) => of(id)))).flat());
    await append([...erased].filter((line) => !lines.has(line.trim())).join(""));
    for (const line of lines) {
      const [kind, authorityId = "", id = ""] = line.split(" ");
      if (kind === room.kind && !erased.has(lineOf(room.kind, { authorityId, id })) && (await room.eraseAgain({ authorityId, id }))) again++;
    }
  }
  if (again === 0) return 0;
  log.warn("erased.again", { count: again });
  await forgetTraces();
  return again;
}
