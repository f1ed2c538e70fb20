import { db } from "~/platform/db/db.server";
import { forPolicy } from "./theme-store.server";

/** Every theme that is offered now, for its line on the board; its numbers come from the tally. */
export async function themesOnBoard(authorityId: string) {
  const { read } = await db();
  return read.theme.findMany({ where: { authorityId, mergedIntoId: null }, orderBy: [{ name: "asc" }] });
}

/** One theme, also one that was merged into another. */
export async function themeWithHistory(authorityId: string, id: string) {
  const { read } = await db();
  const theme = await read.theme.findUnique({ where: { authorityId_id: { authorityId, id } } });
  if (!theme) return null;
  const [changes, within, into] = await Promise.all([
    read.themeChange.findMany({ where: { authorityId, OR: [{ themeId: id }, { otherThemeId: id }] }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 100 }),
    read.theme.findMany({ where: { authorityId, mergedIntoId: id }, orderBy: { name: "asc" } }),
    theme.mergedIntoId ? read.theme.findUnique({ where: { authorityId_id: { authorityId, id: theme.mergedIntoId } } }) : null,
  ]);
  const meetingIds = changes.flatMap((row) => (row.meetingId ? [row.meetingId] : []));
  const meetings =
    meetingIds.length === 0
      ? []
      : await read.meeting.findMany({ where: { authorityId, id: { in: meetingIds } }, include: { group: { select: { name: true } } } });
  const people = changes.flatMap((row) => (row.byId ? [row.byId] : []));
  const names = people.length === 0 ? [] : await read.person.findMany({ where: { authorityId, id: { in: people } }, select: { id: true, name: true } });
  // How many had said it when it was merged here: who was taken back since no longer counts, nor does who came since.
  const ones = new Set<string>();
  for (const one of within.slice(0, 200)) {
    const merged = changes.find((row) => row.kind === "merged" && row.themeId === one.id);
    const rows = merged
      ? await read.viewTheme.findMany({
          where: { authorityId, themeId: one.id, takenOffAt: merged.at },
          select: { view: { select: { id: true, authorId: true } } },
          take: 50,
        })
      : [];
    if (new Set(rows.map(({ view }) => view.authorId ?? view.id)).size === 1) ones.add(one.id);
  }
  return {
    theme,
    ones,
    changes,
    within,
    into,
    meetings: new Map(meetings.map((row) => [row.id, { group: row.group.name, on: row.on }])),
    names: new Map(names.map((row) => [row.id, row.name])),
  };
}

/** Asks that this theme's views are joined into and that no young person has confirmed a difference of: which, never what they ask. */
export async function openAsksOf(authorityId: string, themeId: string) {
  const { read } = await db();
  return read.ask.findMany({
    where: {
      authorityId,
      views: { some: { view: { themes: { some: { themeId, takenOffAt: null } } } } },
      differences: { none: { confirmedAt: { not: null } } },
    },
    select: { id: true },
    orderBy: { askedOn: "desc" },
    take: 50,
  });
}

/** The views of a theme, newest first, with what is covered; the caller asks canSee of each. */
export async function viewsOfTheme(authorityId: string, themeId: string, page: { skip: number; take: number }) {
  const { read } = await db();
  return read.view.findMany({
    where: { authorityId, themes: { some: { themeId, takenOffAt: null } } },
    orderBy: [{ receivedOn: "desc" }, { id: "asc" }],
    ...page,
    select: {
      ...forPolicy,
      words: true,
      language: true,
      pickedName: true,
      receivedOn: true,
      covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
    },
  });
}

/** Staff who can own a theme, by name. */
export async function staffToOwn(authorityId: string) {
  const { read } = await db();
  return read.person.findMany({ where: { authorityId, kind: "staff", leftAt: null }, orderBy: { name: "asc" }, select: { id: true, name: true, job: true } });
}

/** Meetings that were held, newest first: where a name can have been voted. */
export async function meetingsHeld(authorityId: string) {
  const { read } = await db();
  return read.meeting.findMany({
    where: { authorityId, state: "held" },
    orderBy: { on: "desc" },
    take: 60,
    select: { id: true, on: true, group: { select: { name: true } } },
  });
}
