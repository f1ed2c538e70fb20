import { beforeAll, describe, expect, test } from "vitest";
import { change } from "~/platform/change.server";
import { db, type Tx } from "~/platform/db/db.server";
import { translator } from "~/platform/i18n/words.server";
import { newId } from "~/platform/id";
import { buildReport, type Printing } from "./build-report.server";
import { renderHtml } from "./render-html.server";
import { renderMarkdown } from "./render-markdown";

const authorityId = newId();
const period = { from: "2026-04-01", to: "2026-09-30" };
const system = { kind: "system", authorityId } as const;
type Sharing = "helpersOnly" | "countedOnly" | "wordsNoName" | "wordsWithName";

type Said = {
  words: string;
  sharing: Sharing;
  allowed?: boolean;
  withdrawn?: boolean;
  authorId?: string;
  pickedName?: string;
  on?: string;
};

async function say(tx: Tx, { words, sharing, allowed = true, withdrawn = false, authorId, pickedName, on = "2026-05-04" }: Said) {
  const id = newId();
  await tx.view.create({
    data: {
      authorityId,
      id,
      words,
      language: "en",
      sharing,
      authorId,
      pickedName,
      receivedOn: on,
      sendKeyHash: newId(),
    },
  });
  const decision = {
    outcome: allowed ? ("allowed" as const) : ("held" as const),
    mayBeCounted: true,
    mayBeQuoted: true,
    decidedById: "somebody",
  };
  await tx.moderationDecision.create({
    data: {
      authorityId,
      id: newId(),
      subjectKind: "view",
      subjectId: id,
      viewId: id,
      at: new Date(),
      ...decision,
    },
  });
  if (withdrawn) await tx.viewWithdrawal.create({ data: { authorityId, viewId: id, at: new Date() } });
  return id;
}

/** An Ask joined from these, whose answer so many of them say is no answer. */
async function ask(tx: Tx, key: string, viewIds: readonly string[], notReally: number) {
  const [askId, answerId] = [newId(), newId()];
  await tx.ask.create({ data: { authorityId, id: askId, key, asked: key, askedOn: "2026-05-10" } });
  await tx.askQuote.create({ data: { authorityId, id: newId(), askId, words: key, speaker: "youngPerson" } });
  await tx.answer.create({ data: { authorityId, id: answerId, askId, words: "We will.", byId: "somebody", onDay: "2026-05-20" } });
  for (const [n, viewId] of viewIds.entries()) {
    await tx.askView.create({ data: { authorityId, askId, viewId, joinedById: "somebody", at: new Date() } });
    const verdict = n < notReally ? { verdict: "notReally" as const, verdictOn: "2026-05-21" } : {};
    await tx.answeredView.create({ data: { authorityId, answerId, viewId, ...verdict } });
  }
}

async function give(tx: Tx, name: string, viewIds: readonly string[], sensitive = false) {
  const themeId = newId();
  await tx.theme.create({ data: { authorityId, id: themeId, name, sensitive, createdAt: new Date() } });
  for (const viewId of viewIds) await tx.viewTheme.create({ data: { authorityId, viewId, themeId, at: new Date() } });
}

beforeAll(async () => {
  await change(system, "authority.opened", authorityId, async (tx) => {
    await tx.authority.create({ data: { id: authorityId, key: "live", name: "Live" } });
    const quoted = await say(tx, { words: "My worker Sam keeps changing <b>*", sharing: "wordsNoName" });
    await tx.cover.create({
      data: {
        authorityId,
        id: newId(),
        viewId: quoted,
        start: 10,
        end: 13,
        reason: "name",
        coveredById: "somebody",
        at: new Date(),
      },
    });
    const known = await say(tx, { words: "Ask us first", sharing: "wordsWithName", pickedName: "Comet" });
    const more: string[] = [quoted, known];
    for (let many = 0; many < 6; many++) more.push(await say(tx, { words: `counted only ${many}`, sharing: "countedOnly" }));
    more.push(await say(tx, { words: "for helpers alone", sharing: "helpersOnly" }));
    more.push(await say(tx, { words: "held back", sharing: "wordsNoName", allowed: false }));
    more.push(await say(tx, { words: "taken back", sharing: "wordsNoName", withdrawn: true }));
    more.push(await say(tx, { words: "of another half-year", sharing: "wordsNoName", on: "2026-10-01" }));
    await give(tx, "keeps changing", more);
    const prolific: string[] = [];
    for (let many = 0; many < 12; many++) prolific.push(await say(tx, { words: `again ${many}`, sharing: "wordsNoName", authorId: "one-person" }));
    await give(tx, "again and again", prolific);
    const hard: string[] = [];
    for (let many = 0; many < 9; many++) hard.push(await say(tx, { words: `hard ${many}`, sharing: "wordsNoName" }));
    await give(tx, "a hard thing", hard, true);
    const apart: string[] = [];
    for (let many = 0; many < 9; many++) apart.push(await say(tx, { words: `apart ${many}`, sharing: "countedOnly" }));
    await give(tx, "another hard thing", apart, true);
    await ask(tx, "Keep it apart", apart, 6);
    await ask(tx, "Tell it plainly", more.slice(0, 8), 6);

    const askId = newId();
    await tx.ask.create({
      data: { authorityId, id: askId, key: "changing", asked: "keeps changing", askedOn: "2026-05-10" },
    });
    for (const viewId of [quoted, known])
      await tx.askView.create({
        data: { authorityId, askId, viewId, joinedById: "somebody", at: new Date() },
      });
    const answerId = newId();
    await tx.answer.create({
      data: {
        authorityId,
        id: answerId,
        askId,
        words: "We will tell you first.",
        byId: "somebody",
        onDay: "2026-05-20",
      },
    });
    await tx.answeredView.create({
      data: { authorityId, answerId, viewId: known, verdict: "notReally", verdictOn: "2026-05-21" },
    });
    await tx.answeredView.create({ data: { authorityId, answerId, viewId: quoted } });
  });
});

async function report(printing?: Printing) {
  const { read } = await db();
  const authority = await read.authority.findUniqueOrThrow({ where: { key: "live" } });
  return buildReport({
    actor: system,
    authority,
    period,
    language: "en",
    direction: "ltr",
    t: translator("en", "report"),
    printing,
  });
}

describe("what young people said here", () => {
  test("is quoted only as its author allows, with covers where something is covered, and never as markup", async () => {
    const [markdown, html] = [renderMarkdown(await report()), renderHtml(await report())];
    for (const secret of ["counted only", "for helpers alone", "held back", "taken back", "another half-year", "Sam"]) {
      expect(markdown).not.toContain(secret);
      expect(html.slice(html.indexOf("<body"))).not.toContain(secret);
    }
    expect(markdown).toContain("My worker \\[Covered: a name\\] keeps changing \\<b\\>\\*");
    expect(html).toContain("keeps changing &lt;b&gt;*");
    expect(markdown).toContain("> Ask us first\n>\n> Comet");
  });

  test("names no Ask in print where nobody said yes to exactly that, and the Ask keeps its place", async () => {
    const markdown = renderMarkdown(await report({ mayPrint: async () => new Set() }));
    for (const words of ['asked "keeps changing"', "\\[Covered: a name\\]", "Ask us first"]) {
      expect(renderMarkdown(await report())).toContain(words);
      expect(markdown).not.toContain(words);
    }
    expect(markdown).toContain("The words of this ask may not be shown now.");
  });

  test("is counted by young person, in a protected way", async () => {
    const markdown = renderMarkdown(await report());
    expect(markdown).toMatch(/\| keeps changing \(who answers: Nobody yet[^|]*\) \| about 10 \|/);
    expect(markdown).toContain("| again and again (who answers: Nobody yet) | fewer than 5 |");
  });

  test("is not named at all when it is a very private thing that few spoke of", async () => {
    const markdown = renderMarkdown(await report());
    expect(markdown).not.toContain("a hard thing");
    expect(markdown).not.toMatch(/hard \d/);
    expect(markdown).toContain("They are not named here.");
  });

  test("of a very private thing is told from ten on where it is an Ask too, by how many said it and how many are not satisfied", async () => {
    const built = await report();
    const rows = built.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? block.rows.map((row) => row.map(({ text }) => text)) : [])),
    );
    const voice = (asked: string) => rows.find((row) => row[0] === asked && row.length === 5)?.[2];
    expect([voice("Keep it apart"), voice("Tell it plainly")]).toEqual([
      "fewer than 10 young people, in their own words",
      "about 10 young people, in their own words",
    ]);
    const standing = (key: string) =>
      built.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "ask" && block.ask.key === key ? block.ask.standing : [])));
    expect(standing("Keep it apart").join()).not.toContain("about 5");
    expect(standing("Tell it plainly").join()).toContain("about 5");
  });

  test("of a closed group stands without its name beside what it asked, and where it could be said is still told", async () => {
    const group = { authorityId, closed: true, id: newId(), key: "young-women", name: "Young women" };
    await change(system, "ask.raised", newId(), async (tx) => {
      await tx.group.createMany({ data: [group, { ...group, closed: false, id: "open", key: "open", name: "The open group" }] });
      await tx.meeting.createMany({
        data: [group.id, "open"].map((groupId) => ({ authorityId, id: newId(), groupId, on: "2026-05-02", kind: "regular", state: "held" })),
      });
      for (const [key, groupId] of [
        ["a lock", group.id],
        ["a garden", "open"],
      ] as const) {
        await tx.ask.create({ data: { authorityId, id: key, key, asked: key, askedOn: "2026-05-10" } });
        await tx.askGroup.create({ data: { authorityId, askId: key, groupId } });
        await tx.askQuote.create({ data: { authorityId, id: newId(), askId: key, words: key, speaker: "youngPerson" } });
      }
    });
    const blocks = (await report()).sections.flatMap((section) => section.blocks);
    const by = blocks.flatMap((block) => (block.kind === "ask" ? [[block.ask.key, block.ask.by]] : []));
    expect(Object.fromEntries(by)).toMatchObject({ "a lock": "Young people", "a garden": "The open group" });
    const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows.map((row) => row.map(({ text }) => text)) : []));
    const where = (asked: string) => rows.find((row) => row[0] === asked && row.length === 5)?.[1];
    expect([where("a lock"), where("a garden")]).toEqual(["said in a closed group", "said in The open group"]);
  });

  test("comes first where an answer did not answer it, and the ask stays open", async () => {
    const built = await report();
    expect(built.sections[0]?.key).toBe("notAnswered");
    const markdown = renderMarkdown(built);
    expect(markdown).toContain('Not satisfied: young people asked "keeps changing"');
    expect(markdown).toContain('**Not satisfied: a young person said "not really".**');
    expect(markdown).toContain("Difference not shown yet.");
    expect(built.summary.headlines[0]).toMatchObject({ section: "notAnswered", tone: "look" });
  });
});
