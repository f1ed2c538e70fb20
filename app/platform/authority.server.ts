import { db } from "./db/db.server";
import { env } from "./env.server";

export type AuthorityFacts = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly timeZone: string;
  readonly readWithinDays: number;
  readonly answerWithinDays: number;
};

const keptFor = 30_000;
let kept: { until: number; byHost: Map<string, AuthorityFacts>; fallback: AuthorityFacts | null } | undefined;

/**
 * Which authority a request is for: by its host name, else DEFAULT_AUTHORITY, else the only one there is. Null when the
 * host is unknown or the authority has closed. Kept in memory for 30 seconds.
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
  const open = await read.authority.findMany({ where: { closedAt: null }, include: { hosts: true } });
  const byHost = new Map<string, AuthorityFacts>();
  for (const authority of open) for (const { host } of authority.hosts) byHost.set(host, authority);
  const wanted = env().DEFAULT_AUTHORITY;
  const fallback = wanted ? open.find((a) => a.key === wanted) : open.length === 1 ? open[0] : undefined;
  return { until: Date.now() + keptFor, byHost, fallback: fallback ?? null };
}
