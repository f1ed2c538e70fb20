import { answerAsk } from "~/features/asks/answer-ask.server";
import { giveVerdict } from "~/features/asks/give-verdict.server";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { recordAction } from "~/features/asks/record-action.server";
import { readAndDecide } from "~/features/moderation/cast";
import { coverDetail } from "~/features/moderation/cover-detail.server";
import { readView } from "~/features/moderation/read-view.server";
import { giveTheme } from "~/features/themes/give-theme.server";
import { sayIt } from "~/features/views/cast";
import { mostAllowed } from "~/features/views/policy";
import { replyToView } from "~/features/views/reply-to-view.server";
import type { Draft } from "~/features/views/view";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { MemberActor } from "~/platform/actor";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import type { DemoPart, DemoSetting } from "./parts.server";

const aDay = 24 * 60;

/** What Dee, and once Yusuf and Comet, said signed in: one view in each state that a view can be in, and one just for the group. Fictional, like all of it. */
const said = {
  waiting: "Can the forum meet on a day when I am not at work?",
  taken: "Forget this one, I said it to Sam.",
  read: "I would like to read my file before my birthday.",
  covered: "Marlene at the hub helped me fill in the form. More people like that please.",
  held: "The man in the flat below shouts at me on the stairs.",
  back: "Everybody on Finch Street waits months for a repair.",
  answered: "I want to know who comes next before Anneke leaves.",
  notReally: "tell us before somebody leaves, not after",
  settled: "A goodbye in person would be nice.",
  yusuf: "أخبروني قبل أن يرحل سامر، لا بعد ذلك.",
  comet: "I heard from my brother that Tobias had left.",
  group: "Can we cook together again before the holidays? Just us.",
} as const;
type Which = keyof typeof said;

const allowed = (sharing: Draft["sharing"]) => ({ outcome: "allowed" as const, ...mostAllowed(sharing ?? "helpersOnly"), reason: null, sawDecisionId: null });

type Say = (which: Which, daysAgo: number, more?: Draft, by?: MemberActor) => Promise<string>;

/** Dee's own page has something to come back to in every state; a complaint is in the part about complaints. */
export const membersPart: DemoPart = {
  name: "what members said, in every state",
  async load(setting) {
    const { authority, people, team, today } = setting;
    const { read } = await db();
    const member = (key: string): MemberActor => ({ kind: "member", authorityId: authority.id, personId: people.get(key) ?? "", roles: ["youngPerson"] });
    const dee = member("dee");
    if ((await read.view.count({ where: { authorityId: authority.id, authorId: dee.personId } })) > 0) return;
    const say: Say = async (which, daysAgo, more = {}, by = dee) => {
      setClock(minutesAfter(today, -daysAgo * aDay - 50));
      const { viewId } = await sayIt(authority, { words: said[which], sharing: "wordsNoName", asMe: true, ...more }, by);
      setClock(minutesAfter(today, -(daysAgo - 0.2) * aDay));
      return viewId;
    };
    const cover = async (id: string, part: string) => {
      await readView(team.priya, id);
      await coverDetail(team.priya, id, { part, reason: "name" });
      return id;
    };
    await say("waiting", 1, { sharing: "helpersOnly", feeling: "okay" });
    await withdrawView(dee, { id: await say("taken", 6) });
    await readView(team.priya, await say("read", 3, { keeping: "forMe" }));
    const covered = await cover(await say("covered", 5, { feeling: "happy", topic: "thanks", sharing: "wordsWithName", pickedName: "Dee" }), "Marlene");
    await readAndDecide(team.priya, covered, allowed("wordsWithName"));
    await replyToView(dee, authority, { id: covered }, { words: "she is on Tuesdays only", once: newToken(), language: "en" });
    await keepBack(setting, say);
    const group = await read.group.findUnique({ where: { authorityId_key: { authorityId: authority.id, key: "clf" } }, select: { id: true } });
    const ours = await say("group", 9, { onlyGroup: true, groupId: group?.id });
    await readView(team.priya, ours);
    await readAndDecide(team.priya, ours, allowed("wordsNoName"));
    const notReally = await say("notReally", 12);
    const settled = await say("settled", 12);
    const answered = await cover(await say("answered", 12), "Anneke");
    const inArabic = await cover(await say("yusuf", 12, { language: "ar" }, member("yusuf")), "سامر");
    const byComet = await cover(await say("comet", 12, {}, member("comet")), "Tobias");
    await answerThem(setting, [notReally, settled, answered, inArabic, byComet]);
    await giveVerdict(dee, { viewId: notReally, verdict: "notReally" });
    await giveVerdict(dee, { viewId: settled, verdict: "answersIt" });
    setClock(undefined);
  },
};

/** One is held, one comes back to its author with a question. */
async function keepBack({ team }: DemoSetting, say: Say) {
  const keptBack = { mayBeCounted: false, mayBeQuoted: false, sawDecisionId: null };
  const held = await say("held", 4, { feeling: "worried" });
  await readView(team.priya, held);
  await readAndDecide(team.priya, held, { outcome: "held", ...keptBack, reason: "We want to talk with you about the stairs first." });
  const back = await say("back", 7);
  await readView(team.priya, back);
  await readAndDecide(team.priya, back, { outcome: "returned", ...keptBack, reason: "May we cover the street? It tells people where you live." });
}

/** Views of one theme, the first of which names it, and one answer to all of them. */
async function answerThem({ authority, team, today }: DemoSetting, views: readonly string[]) {
  let themeId: string | undefined;
  for (const id of views) {
    await readView(team.priya, id);
    await readAndDecide(team.priya, id, allowed("wordsNoName"));
    const given = await giveTheme(team.priya, id, themeId ? { themeId } : { name: "before somebody leaves" });
    if (!given.ok) throw new Error(`The theme was refused: ${given.why}`);
    themeId = given.themeId;
  }
  setClock(minutesAfter(today, -8 * aDay));
  const raised = await raiseAsk(team.sam, authority, { asked: said.notReally, from: "views", views, groups: [], verb: "asked", language: "en" });
  if (!raised.ok) throw new Error(`The Ask was refused: ${raised.why}`);
  await recordAction(team.sam, raised.id, {
    what: "A card with the new worker's name, two weeks before",
    ownerName: "Team managers",
    state: "doingBy",
    byOn: dayOf(minutesAfter(today, 21 * aDay), authority.timeZone),
    why: null,
    nextStep: null,
  });
  await answerAsk(team.sam, authority, raised.id, "You are right. From next month you get a card with your new worker's name. It comes two weeks before.");
  setClock(minutesAfter(today, -2 * aDay));
}
