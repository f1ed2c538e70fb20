import { db } from "./db/db.server";
import { env } from "./env.server";

export type AuthorityFacts = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly timeZone: string;
  readonly readWithinDays: number;
  readonly answerWithinDays: number;
  /** It has closed: what was said can still be read by its author and by staff; nothing new is taken. */
  readonly closed?: boolean;
};

const keptFor = 30_000;
let kept: { until: number; byHost: Map<string, AuthorityFacts>; fallback: AuthorityFacts | null } | undefined;

/**
 * Which authority a request is for: by its host name, else DEFAULT_AUTHORITY, else the only one that is open, else the only
 * one there is. Null when the host is unknown. Kept in memory for 30 seconds.
 */
export async function authorityOf(request: Request): Promise<AuthorityFacts | null> {
  if (!kept || kept.until < Date.now()) kept = await load();
  return kept.byHost.get(new URL(request.url).hostname) ?? kept.fallback;
}

/** Forgets what is kept: after an import, and in tests. */
export function forgetAuthorities() {
  kept = undefined;
}

async function load() {
  const { read } = await db();
  const rows = await read.authority.findMany({ include: { hosts: true } });
  const all = rows.map((row) => ({ ...row, closed: row.closedAt !== null }));
  const byHost = new Map<string, AuthorityFacts>();
  for (const authority of all) for (const { host } of authority.hosts) byHost.set(host, authority);
  const wanted = env().DEFAULT_AUTHORITY;
  const open = all.filter((authority) => !authority.closed);
  const onlyOne = open.length === 1 ? open[0] : all.length === 1 ? all[0] : undefined;
  const fallback = wanted ? all.find((authority) => authority.key === wanted) : onlyOne;
  return { until: Date.now() + keptFor, byHost, fallback: fallback ?? null };
}
