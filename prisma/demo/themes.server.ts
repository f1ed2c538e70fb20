import { recordAction } from "~/features/asks/record-action.server";
import { translateAnswer } from "~/features/asks/translate-answer.server";
import { codeView } from "~/features/themes/code-view.server";
import { routeTheme } from "~/features/themes/route-theme.server";
import { startCodingRound } from "~/features/themes/start-coding-round.server";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import type { DemoPart, DemoSetting } from "./parts.server";
import { demoPeriods } from "./periods";

const aDay = 24 * 60;

/** A theme that the director answers for, a promise whose day has passed, an answer in Arabic, and two people's blind round. */
export const themesPart: DemoPart = {
  name: "owners, a promise that is late, an answer in Arabic, a round of two",
  async load(setting) {
    const { authority, team, today } = setting;
    const { read } = await db();
    if ((await read.codingRound.count({ where: { authorityId: authority.id } })) > 0) return;
    const day = (days: number) => dayOf(minutesAfter(today, days * aDay), authority.timeZone);
    const theme = await read.theme.findFirst({ where: { authorityId: authority.id, name: "Nobody asked me" } });
    const { next } = demoPeriods(day(0));
    if (theme) await routeTheme(team.sam, theme.id, { ownerId: team.helen.personId, answerBy: day(3), reportFrom: next.from, reportTo: next.to });
    const ask = await read.ask.findFirst({
      where: { authorityId: authority.id, raisedById: team.sam.personId },
      orderBy: { askedOn: "desc" },
      include: { answers: true },
    });
    if (ask) {
      const late = { what: "Ask every young person before a move, and write down what they said", ownerName: "", ownerId: team.helen.personId };
      await recordAction(team.sam, ask.id, { ...late, state: "doingBy", byOn: day(-4), why: null, nextStep: null });
      const [answer] = ask.answers;
      const words = "سمعنا ما قلتموه. سنخبركم بما نفعله ومتى نفعله.";
      if (answer) await translateAnswer(team.sam, ask.id, answer.id, { language: "ar", words, byKind: "interpreter", byName: "Omar Haddad" });
    }
    setClock(minutesAfter(today, -2 * aDay));
    await codeTogether(setting);
    setClock(undefined);
  },
};

/** Both choose the first theme for most views and differ on every third. */
async function codeTogether({ authority, team }: DemoSetting) {
  const { read } = await db();
  const started = await startCodingRound(team.sam, { firstId: team.priya.personId, secondId: team.sam.personId, size: 9 });
  if (!started.ok) return;
  const [one, other] = await read.theme.findMany({ where: { authorityId: authority.id, mergedIntoId: null }, orderBy: { name: "asc" }, take: 2 });
  const items = await read.codingItem.findMany({ where: { authorityId: authority.id, roundId: started.id }, orderBy: { viewId: "asc" } });
  for (const [n, { viewId }] of items.entries()) {
    await codeView(team.priya, started.id, viewId, n % 2 === 0 ? (one?.id ?? null) : null);
    await codeView(team.sam, started.id, viewId, n % 3 === 0 ? (other?.id ?? null) : n % 2 === 0 ? (one?.id ?? null) : null);
  }
}
