import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { anAuthorityAtAHost, aStaffActor } from "../cast/an-authority";
import { everythingOf, mark, type Named } from "../cast/everything";
import { routeAddresses } from "../house/addresses";

// Every door of staff that names something, asked by somebody with every role to whom it is not there.
const doors = (await routeAddresses()).filter(({ pattern }) => pattern.startsWith("/staff") && pattern.includes(":"));
type Door = (typeof doors)[number];
type Way = "loader" | "action";
const modules = import.meta.glob<Partial<Record<Way, (args: unknown) => Promise<unknown>>>>("../../app/routes/staff/**/*.{ts,tsx}");
const everyRole = ["participationWorker", "moderator", "safeguardingLead", "leader", "worker", "complaintsOfficer", "translator", "administrator"] as const;

type Asking = { readonly authority: AuthorityFacts; readonly host: string; readonly actor: StaffActor };
let here: AuthorityFacts;
let insider: Asking;
let owner: Asking;
let stranger: Asking;
let named: Awaited<ReturnType<typeof everythingOf>>;
beforeAll(async () => {
  const [a, b] = [await anAuthorityAtAHost(), await anAuthorityAtAHost()];
  here = a.here;
  owner = { authority: here, host: a.host, actor: await aStaffActor(here, "sam", everyRole) };
  insider = { authority: here, host: a.host, actor: await aStaffActor(here, "priya", everyRole) };
  stranger = { authority: b.here, host: b.host, actor: await aStaffActor(b.here, "sam", everyRole) };
  named = await everythingOf(here, owner.actor, insider.actor);
});

/** What stands in an address for each of its names. None: what it names is not an authority's own, or is a time. */
function paramsOf({ pattern }: Door, is: Named): Record<string, string>[] {
  const kinds = (...of: [string, string][]) => of.map(([kind, id]) => ({ kind, id }));
  const found: [RegExp, Record<string, string>[]][] = [
    [/views\/:id/, [{ id: is.view, coverId: is.cover, themeId: is.theme, fileId: is.file }]],
    [/decisions/, kinds(["view", is.held], ["jargonFlag", is.flag])],
    [/waiting/, kinds(["reply", is.reply], ["jargonFlag", is.flag], ["suggestion", is.suggestion], ["feedback", is.feedback])],
    [/inbox\/filters/, [{ id: is.filter }]],
    [/inbox\/:id/, [{ id: is.item }]],
    [/safeguarding\/words\/misses|safeguarding\/:id|concerns\/:id/, [{ id: is.concern, fileId: is.file }]],
    [/lane\/lines|people\/:id/, [{ id: is.person }]],
    [/messages/, [{ id: is.message }]],
    [/themes\/:id/, [{ id: is.theme, changeId: is.changed }]],
    [/coding/, [{ id: is.round, who: "first", viewId: is.view }]],
    [/asks\/join/, kinds(["jargonFlag", is.flag], ["suggestion", is.suggestion])],
    [/asks\/:id/, [{ id: is.ask, actionId: is.action, answerId: is.answer, viewId: is.view }]],
    [/quotes\/:id/, [{ from: "2026-10-01", to: "2026-12-31", id: is.view }]],
    [/campaigns\/:id/, [{ id: is.campaign }]],
    [/votes\/:id/, [{ id: is.ballot }]],
    [/offers\/suggestions/, [{ id: is.suggestion }]],
    [/offers\/:key/, [{ key: is.offer, lineId: is.line }]],
    [/feedback\/:id/, [{ id: is.occasion, requestId: is.feedback }]],
    [/groups\/:key/, [{ key: "only-here" }]],
    [/complaints\/:id/, [{ id: is.complaint, fileId: is.file }]],
    [/thanks\/:id/, [{ id: is.thanks }]],
    [/published\/:language\/:kind/, [{ language: "cy", kind: "ask", id: is.ask }]],
    [/staff\/words\/:key/, [{ key: "contact" }]],
  ];
  return found.find(([shape]) => shape.test(pattern))?.[1] ?? [];
}

/** All that any form of staff may send, so that each of them would be done. */
function fieldsFor({ pattern }: Door, is: Named): Record<string, string> {
  const person = owner.actor.personId;
  const every = {
    ...{ words: "written", once: newToken(), reason: "because", note: "a note", why: "so", outcome: "allowed", part: mark.slice(0, 5), places: "0-3" },
    ...{ on: "sheet", decision: is.decision, agrees: "yes", themeId: is.theme, name: "green", from: "words", intoId: is.theme, toId: person, views: is.view },
    ...{ language: "cy", byName: "Sam", byKind: "worker", askId: is.ask, what: "it", ownerId: person, state: "notYet", nextStep: "then", evidence: "seen" },
    ...{ kind: "regular", title: "t", group: "only-here", question: "q", options: "a\nb", closesOn: "2099-01-01", section: "s", text: "t", finding: "kept" },
    ...{ foundOn: "2025-02-01", to: "2025-02-01", forWhom: "youngPerson", way: "link", listened: "yes", reference: "r", dueOn: "2099-01-01", person },
    ...{
      answerBy: dayOf(minutesAfter(now(), 60 * 24 * 60), here.timeZone),
      whom: "police",
      offence: "yes",
      roles: "moderator",
      because: "so",
      line: "a line",
      "in-asked": "x",
      "of-asked": "y",
    },
  };
  const other: [RegExp, Record<string, string>][] = [
    [/covers$/, { reason: "name" }],
    [/complaints.*answer/, { outcome: "upheld" }],
    [/complaints.*steps/, { kind: "acknowledged" }],
    [/commitment/, { kind: "stopped" }],
    [/keeping/, { from: "2025-01-01" }],
    [/offers\/suggestions/, { outcome: "accepted" }],
    [/meetings/, { on: "2026-11-01", state: "held" }],
    [/left$/, { on: "2026-11-01" }],
    [/quotes/, { outcome: "fine", saw: "0".repeat(64) }],
  ];
  return Object.assign(every, ...other.filter(([shape]) => shape.test(pattern)).map(([, more]) => more));
}

async function knock(door: Door, way: Way, by: Asking, params: Record<string, string>, fields: Record<string, string>) {
  const ask = (await modules[`../../${door.file}`]?.())?.[way];
  if (!ask) return null;
  const headers = { Host: by.host, Cookie: `staff=${await startSignIn(by.authority.id, by.actor.personId, true)}` };
  const form = { method: "POST", headers: { ...headers, "Content-Type": "application/x-www-form-urlencoded" }, body: new URLSearchParams(fields) };
  const address = `http://${by.host}${door.pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? name)}`;
  const request = new Request(address, way === "action" ? form : { headers });
  const answer = await ask({ request, params, context: { nonce: "", network: "" } }).catch((thrown: unknown) => thrown);
  if (answer instanceof Response) return { status: answer.status, shown: await answer.clone().text() };
  if (answer instanceof Error) throw answer;
  return { status: (answer as { init?: { status?: number } | null } | null)?.init?.status ?? 200, shown: JSON.stringify(answer) };
}

/** All that is written is written with an event. */
async function events(): Promise<number> {
  const { read } = await db();
  return read.event.count({ where: { authorityId: { in: [here.id, stranger.authority.id] }, name: { not: { startsWith: "sign-in." } } } });
}

/** Whatever it is asked about, it leads back to a page that then says that it is not there. */
const leadsBack = /messages\/by-hand\/:id|feedback\/:id\/:requestId\/cancel/;

async function asks(door: Door, by: Asking, is: Named) {
  const told: string[] = [];
  for (const params of paramsOf(door, is)) {
    for (const way of ["loader", "action"] as const) {
      const before = await events();
      const fields = fieldsFor(door, is);
      const answer = await knock(door, way, by, params, fields);
      if (!answer) continue;
      const what = `${way} ${params.kind ?? ""}`;
      if ((await events()) !== before) told.push(`${what} wrote`);
      if (answer.shown.includes(mark)) told.push(`${what} showed words`);
      if (way === "action" && answer.status !== 404 && !(leadsBack.test(door.pattern) && answer.status === 303)) told.push(`${what} said ${answer.status}`);
    }
  }
  return told;
}

const withOwn = doors.filter((door) => paramsOf(door, new Proxy({} as Named, { get: () => "x" })).length > 0);

/** Doors to what is so only at times: a decision of one's own, a closed vote, a quote of an open report, one's own name in the words. */
const atTimes = /undo|second|lift|off$|ended|given|back$|by-hand|quotes|about-me|complaints\/:id\/files|cancel|told|closing|closed|answer$|waiting.*decision/;

test("To whom it is there, each of these doors opens: what is asked for below is really there", async () => {
  const missing: string[] = [];
  for (const door of withOwn.filter(({ pattern }) => !atTimes.test(pattern))) {
    for (const params of paramsOf(door, named.all)) {
      const answer = await knock(door, "loader", owner, params, {});
      if (answer?.status === 404) missing.push(`${door.pattern} ${params.kind ?? ""}`);
    }
  }
  expect(missing).toEqual([]);
});

describe("To somebody of another authority, with every role there, nothing is there, shown or done", () => {
  test.each(withOwn)("$pattern", async (door) => {
    expect(await asks(door, stranger, named.all)).toEqual([]);
  });
});

/** What is about the words themselves: what hangs on many, such as an Ask, is there for everybody who works with it. */
const ofWords = withOwn.filter(({ pattern }) =>
  /views\/|waiting|decisions|safeguarding\/:id|concerns|complaints\/:id|quotes\/:id|asks\/join|offers\/suggestions|inbox\/:id/.test(pattern),
);

describe("To somebody with every role from whom words are kept they are not there, shown or done", () => {
  const cases = ["a view that its author keeps from them", "a view that a concern says is about them", "a complaint about them"] as const;
  test.each(cases.flatMap((which) => ofWords.map((door) => ({ which, pattern: door.pattern, door }))))("$which: $pattern", async ({ which, door }) => {
    expect(await asks(door, insider, named.kept[which])).toEqual([]);
  });
});
