import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { publicAsks } from "~/features/asks/public-asks.server";
import { makeComplaint } from "~/features/complaints/make-complaint.server";
import { complaintPage, complaintsPage } from "~/features/complaints/pages.server";
import { groupPage } from "~/features/forums/pages.server";
import { readAndDecide } from "~/features/moderation/cast";
import { inboxPage } from "~/features/moderation/inbox-page.server";
import { readingPage } from "~/features/moderation/pages.server";
import { undoDecision } from "~/features/moderation/undo-decision.server";
import { buildReport } from "~/features/report/build-report.server";
import { findAllFine, sayYes } from "~/features/report/cast";
import { fileOfReport } from "~/features/report/file-of-report.server";
import { gatherForPrint } from "~/features/report/gather-for-print.server";
import { openReport } from "~/features/report/open-report.server";
import { halfYearOf } from "~/features/report/period";
import { renderMarkdown } from "~/features/report/render-markdown";
import { reportNow } from "~/features/report/report-now.server";
import { themePage } from "~/features/themes/pages.server";
import { sayIt } from "~/features/views/cast";
import { changeSharing } from "~/features/views/change-sharing.server";
import { comeBackPage } from "~/features/views/pages.server";
import { mostAllowed } from "~/features/views/policy";
import type { Sharing } from "~/features/views/view";
import { viewsOfMyGroup } from "~/features/views/views-of-my-group.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { MemberActor, Role, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { translator } from "~/platform/i18n/words.server";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../cast/an-authority";

const [heads, , ...lines] = readFileSync("docs/who-sees-what.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const columns = (heads ?? []).slice(1);

let here: AuthorityFacts;
let team: Record<"moderator" | "participationWorker" | "safeguardingLead" | "leader", StaffActor>;
let nia: StaffActor;
let officer: StaffActor;
let dee: MemberActor;
let kit: MemberActor;
beforeAll(async () => {
  here = await anAuthority();
  const [moderator, participationWorker, safeguardingLead, leader] = await Promise.all(
    (["priya", "sam", "ruth", "helen"] as const).map((key) => aStaffActor(here, key)),
  );
  team = { moderator, participationWorker, safeguardingLead, leader } as typeof team;
  officer = await aStaffActor(here, "sam", ["complaintsOfficer"] satisfies Role[]);
  nia = await aStaffActor(here, "sam", ["worker"] satisfies Role[]);
  [dee, kit] = [await aMemberActor(here), await aMemberActor(here)];
});

type Made = { id: string; mark: string; themeId: string; groupKey: string };
const write = (id: string, work: (tx: Tx) => Promise<unknown>) => change({ kind: "system", authorityId: here.id }, "scene.made", id, work);

async function said(sharing: Sharing): Promise<Made> {
  const mark = `lantern${newId()}`;
  const { viewId: id } = await sayIt(here, { words: `They never told me about ${mark}.`, sharing, pickedName: "Blue" });
  return { id, mark, themeId: "", groupKey: "" };
}
/** Joined to a theme and an Ask of a group, whatever was decided: the surfaces must hold back by themselves. */
async function joined(made: Made): Promise<Made> {
  const [themeId, askId, groupId] = [newId(), newId(), newId()];
  const at = now();
  await write(made.id, async (tx) => {
    const authorityId = here.id;
    await tx.group.create({ data: { authorityId, id: groupId, key: groupId, name: `Group ${groupId}` } });
    await tx.membership.create({ data: { authorityId, groupId, personId: dee.personId, joinedAt: at } });
    await tx.theme.create({ data: { authorityId, id: themeId, name: `theme ${themeId}`, createdAt: at } });
    await tx.viewTheme.create({ data: { authorityId, viewId: made.id, themeId, at } });
    await tx.ask.create({ data: { authorityId, id: askId, key: askId, asked: made.mark, askedOn: dayOf(at, here.timeZone) } });
    await tx.askGroup.create({ data: { authorityId, askId, groupId } });
    await tx.askView.create({ data: { authorityId, askId, viewId: made.id, joinedById: team.participationWorker.personId, at } });
    await tx.view.update({ where: { authorityId_id: { authorityId, id: made.id } }, data: { groupId } });
  });
  return { ...made, themeId, groupKey: groupId };
}
async function decided(outcome: "allowed" | "held" | "declined" | "returned", sharing: Sharing) {
  const made = await said(sharing);
  const most = outcome === "allowed" ? mostAllowed(sharing) : { mayBeCounted: false, mayBeQuoted: false };
  const done = await readAndDecide(team.moderator, made.id, { outcome, ...most, reason: outcome === "allowed" ? null : "Because.", sawDecisionId: null });
  expect(done).toEqual({ ok: true });
  return made;
}
async function named(rule: "only" | "never", who: StaffActor) {
  const made = await said("wordsNoName");
  await write(made.id, (tx) => tx.viewReader.create({ data: { authorityId: here.id, viewId: made.id, personId: who.personId, rule } }));
  return made;
}
async function justForItsGroup(made: Made) {
  await write(made.id, (tx) => tx.view.update({ where: { authorityId_id: { authorityId: here.id, id: made.id } }, data: { onlyGroup: true } }));
  return made;
}
const own = (id: string) => ({ id, proven: id });
/** Allowed, themed and quotable before: all of that must end with the complaint. */
async function complained(about: readonly string[]) {
  const made = await decided("allowed", "wordsNoName");
  const wishes = { about, aboutWords: null, putRight: null, wantsAdvocate: false };
  expect(await makeComplaint(aPhone(here), here, own(made.id), wishes)).toEqual({ ok: true, again: false });
  return made;
}
async function complaintPages() {
  const { open } = await complaintsPage(officer, here);
  return Promise.all(open.map(({ id }) => complaintPage(officer, here, id)));
}

/** How each row of the table comes to be, with the young person's and the staff's own verbs. */
const states: Record<string, () => Promise<Made>> = {
  "unread, words with no name": () => said("wordsNoName"),
  "allowed, only for helpers": () => decided("allowed", "helpersOnly"),
  "allowed, only to be counted": () => decided("allowed", "countedOnly"),
  "allowed, words with no name": () => decided("allowed", "wordsNoName"),
  "allowed, words with a name": () => decided("allowed", "wordsWithName"),
  "allowed, and its author said yes to print": async () => {
    const made = await decided("allowed", "wordsNoName");
    expect(await sayYes(here, made.id)).toBe(true);
    return made;
  },
  "allowed, its author said yes, and a second person found it fine": async () => {
    const made = await decided("allowed", "wordsNoName");
    expect(await sayYes(here, made.id)).toBe(true);
    expect(await openReport(team.participationWorker, here, request().period, request().period.to)).toMatchObject({ ok: true });
    await findAllFine(team.participationWorker, here, request().period);
    return made;
  },
  "held, words with no name": () => decided("held", "wordsNoName"),
  "not shown, words with no name": () => decided("declined", "wordsNoName"),
  "sent back, words with no name": () => decided("returned", "wordsNoName"),
  "allowed and then undone": async () => {
    const made = await decided("allowed", "wordsNoName");
    const latest = (await readingPage(team.moderator, made.id))?.decisions[0]?.id ?? "";
    expect(await undoDecision(team.moderator, { kind: "view", id: made.id }, latest)).toEqual({ ok: true });
    return made;
  },
  "allowed and then shared less": async () => {
    const made = await decided("allowed", "wordsNoName");
    await changeSharing(aPhone(here), own(made.id), { sharing: "countedOnly" });
    return made;
  },
  "allowed and then taken back": async () => {
    const made = await joined(await decided("allowed", "wordsNoName"));
    await withdrawView(aPhone(here), own(made.id));
    return made;
  },
  "for one named worker alone": () => named("only", nia),
  "never for the moderator": () => named("never", team.moderator),
  "made a complaint, about nobody": () => complained([]),
  "made a complaint, about the safeguarding lead": () => complained([team.safeguardingLead.personId]),
  "unread, just for its group": async () => justForItsGroup(await said("wordsNoName")),
  "allowed, just for its group": async () => justForItsGroup(await decided("allowed", "wordsNoName")),
  "held, just for its group": async () => justForItsGroup(await decided("held", "wordsNoName")),
  "allowed for its group, then only for helpers": async () => {
    const made = await joined(await justForItsGroup(await decided("allowed", "wordsNoName")));
    expect(await changeSharing(aPhone(here), own(made.id), { sharing: "wordsNoName" })).toEqual({ ok: false, why: "not-a-choice" });
    await changeSharing(aPhone(here), own(made.id), { sharing: "helpersOnly" });
    return made;
  },
};

function request() {
  const today = dayOf(now(), here.timeZone);
  const period = halfYearOf(today);
  return { actor: team.leader, authority: here, period, language: "en" as const, direction: "ltr" as const, t: translator("en", "report") };
}

/** The report in every format that is text. */
async function files() {
  const document = await reportNow(request());
  const made = await Promise.all((["html", "md", "csv", "json"] as const).map((format) => fileOfReport(document, format)));
  return made.map(({ bytes }) => String(bytes)).join("");
}

/** The report as it would be printed at this moment. */
async function asPrinted() {
  return (await gatherForPrint(here, request().period))?.documents;
}

async function report() {
  const document = await buildReport(request());
  return JSON.stringify(document) + renderMarkdown(document);
}
const theGroup = async (actor: MemberActor | ReturnType<typeof aPhone>, made: Made) => [
  await groupPage(actor, here, made.groupKey),
  await viewsOfMyGroup(actor, made.groupKey),
];
const page = (role: keyof typeof team) => async (made: Made) => readingPage(team[role], made.id);

/** What each column asks. Whatever it gives is searched as text, so that a word in any field is found. */
const surfaces: Record<string, (made: Made) => Promise<unknown>> = {
  "own: its author": (made) => comeBackPage(aPhone(here), made.id, made.id),
  "own: another phone": (made) => comeBackPage(aPhone(here), made.id, newId()),
  "staff page: moderator": page("moderator"),
  "staff page: participation worker": page("participationWorker"),
  "staff page: safeguarding lead": page("safeguardingLead"),
  "staff page: leader": page("leader"),
  "inbox: moderator": () => inboxPage(team.moderator, {}, null),
  "theme: leader": (made) => themePage(team.leader, made.themeId, here.timeZone),
  "asks and what changed: anybody": () => publicAsks(here.id, dayOf(now(), here.timeZone)),
  "report: leader": () => report(),
  "group page: anybody": (made) => theGroup(aPhone(here), made),
  "group page: its member": (made) => theGroup(dee, made),
  "group page: another member": (made) => theGroup(kit, made),
  "complaints room: officer": () => complaintPages(),
  "report as files: leader": () => files(),
  "printed report: anybody": () => asPrinted(),
};

describe("who sees what", () => {
  test("every row and column of the table is asked about, and nothing is asked that is not in it", () => {
    expect(lines.map((line) => line[0])).toEqual(Object.keys(states));
    expect(columns).toEqual(Object.keys(surfaces));
    expect(lines.flatMap((line) => line.slice(1)).filter((cell) => cell !== "words" && cell !== "–")).toEqual([]);
  });
  test.each(lines)("%s", async (state, ...cells) => {
    const begun = (await states[state ?? ""]?.()) ?? (await said("helpersOnly"));
    const made = begun.groupKey ? begun : await joined(begun);
    const seen: string[] = [];
    for (const ask of Object.values(surfaces)) seen.push(JSON.stringify(await ask(made)).includes(made.mark) ? "words" : "–");
    expect(Object.fromEntries(columns.map((column, n) => [column, seen[n]]))).toEqual(Object.fromEntries(columns.map((column, n) => [column, cells[n]])));
  });
});
