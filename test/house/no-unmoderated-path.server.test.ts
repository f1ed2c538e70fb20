import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { publicAsks } from "~/features/asks/public-asks.server";
import { groupsPage } from "~/features/forums/pages.server";
import { type SubjectKind, subjectKinds } from "~/features/inbox/subject";
import { addWord } from "~/features/jargon/cast";
import { flagWord } from "~/features/jargon/flag-word.server";
import { wordPage, wordsPage } from "~/features/jargon/pages.server";
import { readAndDecide } from "~/features/moderation/cast";
import { decideOnWaiting } from "~/features/moderation/decide-on-waiting.server";
import { isWaitingKind } from "~/features/moderation/subjects.server";
import { addLine } from "~/features/offers/add-line.server";
import { promisePage } from "~/features/offers/pages.server";
import { publishVersion } from "~/features/offers/publish-version.server";
import { startOffer } from "~/features/offers/start-offer.server";
import { suggestWords } from "~/features/offers/suggest-words.server";
import { sayIt } from "~/features/views/cast";
import { replyToView } from "~/features/views/reply-to-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";
import { filesUnder, textOf } from "./source";

let here: AuthorityFacts;
let priya: StaffActor;
let sam: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, sam] = await Promise.all([aStaffActor(here, "priya"), aStaffActor(here, "sam")]);
});
const once = () => newId().padEnd(43, "x");
const latestItem = async (kind: SubjectKind) => {
  const { read } = await db();
  const items = await read.inboxItem.findMany({ where: { authorityId: here.id, subjectKind: kind, settledOn: null, waitingFor: "unread" } });
  expect(items, `${kind} waits to be read`).toHaveLength(1);
  return items[0]?.subjectId ?? "";
};
const whatOthersSee = (more: () => Promise<unknown>) => async () =>
  JSON.stringify([await publicAsks(here.id, dayOf(now(), here.timeZone)), await wordsPage(here.id), await groupsPage(here), await more()]);

type Line =
  /** Said by a young person here; others see it (or never do) on these pages. */
  | { say: (mark: string) => Promise<() => Promise<unknown>>; shownOnceAllowed: boolean }
  /** No young person's page writes it: only these files may. */
  | { onlyWrittenBy: readonly string[]; table: string };

/** One line for each kind of words that other young people may come to see. A new kind without a line does not compile. */
const paths: Record<SubjectKind, Line> = {
  view: {
    shownOnceAllowed: true,
    say: async (mark) => {
      const { viewId } = await sayIt(here, { words: mark, sharing: "wordsNoName" });
      const { canSee } = await import("~/features/views/policy");
      const { viewsByIds } = await import("~/features/asks/inside/ask-store.server");
      const { factsOf } = await import("~/features/views/own-view.server");
      return async () => (await viewsByIds(here.id, [viewId])).filter((view) => canSee(aPhone(here), factsOf(view), "quote").may).map((view) => view.words);
    },
  },
  reply: {
    shownOnceAllowed: false,
    say: async (mark) => {
      const { viewId } = await sayIt(here, { words: "first", sharing: "helpersOnly" });
      await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: mark, once: once(), language: "en" });
      return async () => null;
    },
  },
  jargonFlag: {
    shownOnceAllowed: true,
    say: async (mark) => {
      const key = await addWord(here.id);
      await flagWord(aPhone(here), here, { key }, { feeling: "sad", language: "en", once: once(), instead: mark, why: mark });
      return async () => wordPage(here.id, key);
    },
  },
  suggestion: {
    shownOnceAllowed: true,
    say: async (mark) => {
      const offer = await startOffer(sam, { title: `Offer ${newId()}` });
      if (!offer.ok) throw new Error(offer.why);
      const line = await addLine(sam, offer.key, { section: "Money", text: "Assistance is available.", mustByLaw: false });
      if (!line.ok) throw new Error(line.why);
      await publishVersion(sam, here, offer.key);
      await suggestWords(aPhone(here), here, { offerKey: offer.key, lineId: line.lineId }, { words: mark, why: mark, language: "en", once: once() });
      return async () => promisePage(here.id, offer.key);
    },
  },
  // why: ideas are written down by a worker when a vote is opened; no young person's page takes one.
  idea: { table: "ballotOption", onlyWrittenBy: ["app/features/campaigns/inside/ballot-store.server.ts"] },
  // why: nothing shows a form's words to young people; whoever writes them is listed here and lets them wait to be read.
  feedback: { table: "feedbackAnswer", onlyWrittenBy: ["app/features/feedback/inside/feedback-store.server.ts"] },
};

describe("nothing that young people say is shown to others before a person has read and allowed it", () => {
  test("the kinds here are the kinds of the schema", () => {
    const body = /enum SubjectKind \{([^}]*)\}/.exec(readFileSync("prisma/schema.prisma", "utf8"))?.[1] ?? "";
    const written = body
      .replace(/\/\/.*/g, "")
      .trim()
      .split(/\s+/);
    // A meeting and a complaint are there for concerns alone: words that no other young person ever sees.
    expect([...subjectKinds, "meeting", "complaint"].sort()).toEqual(written.sort());
    expect(Object.keys(paths).sort()).toEqual([...subjectKinds].sort());
  });

  test.each([...subjectKinds])("%s", async (kind) => {
    const line = paths[kind];
    if ("table" in line) {
      const writes = new RegExp(`\\.${line.table}\\.(create|createMany|upsert|update)\\b`);
      const writers = filesUnder("app", /\.tsx?$/).filter((file) => !/\.test\.|generated/.test(file) && writes.test(textOf(file)));
      expect(writers.filter((file) => !line.onlyWrittenBy.includes(file))).toEqual([]);
      return;
    }
    const mark = `lantern ${newId()}`;
    const shown = whatOthersSee(await line.say(mark));
    const { read } = await db();
    if (kind === "reply")
      await change({ kind: "system", authorityId: here.id }, "item.settled", kind, (tx) =>
        tx.inboxItem.updateMany({ where: { authorityId: here.id, subjectKind: "view", settledOn: null }, data: { settledOn: "2026-11-25" } }),
      );
    expect(await shown(), "before anybody read it").not.toContain(mark);
    const id = await latestItem(kind);
    const decide = async (outcome: "held" | "declined" | "returned" | "allowed") => {
      const latest = await read.moderationDecision.findFirst({
        where: { authorityId: here.id, subjectKind: kind, subjectId: id },
        orderBy: [{ at: "desc" }, { id: "desc" }],
      });
      const decision = {
        outcome,
        mayBeCounted: outcome === "allowed",
        mayBeQuoted: outcome === "allowed",
        reason: outcome === "allowed" ? null : "Because.",
        sawDecisionId: latest?.id ?? null,
      };
      if (kind === "view") return readAndDecide(priya, id, decision);
      return isWaitingKind(kind) && kind !== "reply" ? decideOnWaiting(priya, { kind, id }, decision) : { ok: true };
    };
    for (const outcome of ["held", "declined", "returned"] as const) {
      expect(await decide(outcome)).toEqual({ ok: true });
      expect(await shown(), outcome).not.toContain(mark);
    }
    expect(await decide("allowed")).toEqual({ ok: true });
    expect((await shown()).includes(mark), "once allowed").toBe(line.shownOnceAllowed);
  });
});
