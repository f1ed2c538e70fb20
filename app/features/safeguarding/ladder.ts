/** Who is alerted to a concern, in this order; the same as `SafeguardingPost.order`. */
export const posts = ["lead", "deputy", "manager", "onCall"] as const;
export type PostName = (typeof posts)[number];
export type Post = { readonly order: number; readonly personId: string };
export type Rung = { readonly personId: string; readonly afterMinutes: number };

/** Minutes after which the first, second, third and fourth post are alerted while nobody has acknowledged (R54). */
const waits = [0, 15, 30, 60] as const;

/**
 * Who is alerted and after how many minutes. Whoever is away, has left, or is or may be the one it is about is left out,
 * and costs no time: the next post takes their place. Nobody is woken alone: at night the first post is alerted together
 * with whoever is on call (R63). Somebody who holds two posts is alerted once. Where that leaves fewer than there are posts, the `others`
 * of the lane who are there come next, together, so that an alert does not end at one person while there is another.
 */
export function ladder(held: readonly Post[], leftOut: ReadonlySet<string>, atNight: boolean, others: readonly string[] = []): Rung[] {
  const seen = new Set<string>();
  const steps = posts
    .map((_, order) => held.filter((post) => post.order === order && !leftOut.has(post.personId)).map((post) => post.personId))
    .map((people) => people.filter((id) => !seen.has(id) && seen.add(id)))
    .filter((people) => people.length > 0);
  const more = steps.length < posts.length ? others.filter((id) => !leftOut.has(id) && !seen.has(id)) : [];
  const all = more.length > 0 ? [...steps, more] : steps;
  const alone = atNight && all[0]?.length === 1;
  const woken = (steps.length > 1 ? steps : all).length - 1;
  return all.flatMap((people, n) => {
    const wake = alone && n > 0 && n === woken;
    return people.map((personId) => ({ personId, afterMinutes: wake ? 0 : (waits[n] ?? 60) }));
  });
}

/**
 * Where everyone who is alerted at once is named in the words, the next ones are alerted at once too, up to the first who is not:
 * nobody is the only one to know of a concern that may be about themselves. A name decides nothing else, and keeps nobody out.
 */
export function besideNamed(rungs: readonly Rung[], named: ReadonlySet<string>): Rung[] {
  const others = rungs.filter((rung) => !named.has(rung.personId));
  const first = others.length > 0 ? Math.min(...others.map((rung) => rung.afterMinutes)) : Number.POSITIVE_INFINITY;
  return rungs.map((rung) => (rung.afterMinutes <= first ? { ...rung, afterMinutes: 0 } : rung));
}

/** Night, by the clock where the authority is: from ten in the evening until seven. */
export function isNight(minuteOfDay: number): boolean {
  return minuteOfDay >= 22 * 60 || minuteOfDay < 7 * 60;
}

/** The posts that nobody holds who is there today. */
export function emptyPosts(held: readonly Post[], leftOut: ReadonlySet<string>): PostName[] {
  return posts.filter((_, order) => !held.some((post) => post.order === order && !leftOut.has(post.personId)));
}

/** These people and everyone who manages them, up to the top. A line that runs in a circle ends. */
export function upwardsOf(about: readonly string[], managerOf: ReadonlyMap<string, string | null>): Set<string> {
  const line = new Set(about);
  for (const person of about) {
    for (let up = managerOf.get(person); up && !line.has(up); up = managerOf.get(up)) line.add(up);
  }
  return line;
}

/** Whether two of the leads are out of each other's line: else a concern about one of them leaves no lead who may know of it. */
export function someApart(leads: readonly string[], managerOf: ReadonlyMap<string, string | null>): boolean {
  return leads.some((lead) => {
    const line = lineOf([lead], managerOf);
    return leads.some((other) => !line.has(other));
  });
}

/**
 * Everyone who must not come near a concern about these people: they themselves, everyone who manages them, up to the top,
 * and everyone whom they manage, down to the last (R56). A line that runs in a circle ends.
 */
export function lineOf(about: readonly string[], managerOf: ReadonlyMap<string, string | null>): Set<string> {
  const below = new Set(about);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [person, manager] of managerOf) {
      if (manager && below.has(manager) && !below.has(person)) {
        below.add(person);
        grown = true;
      }
    }
  }
  return new Set([...upwardsOf(about, managerOf), ...below]);
}
