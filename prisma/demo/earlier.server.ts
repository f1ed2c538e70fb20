import { answerAsk } from "~/features/asks/answer-ask.server";
import { confirmDifference } from "~/features/asks/confirm-difference.server";
import { giveVerdict } from "~/features/asks/give-verdict.server";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { recordAction } from "~/features/asks/record-action.server";
import { showDifference } from "~/features/asks/show-difference.server";
import { recordMeeting } from "~/features/forums/record-meeting.server";
import { readAndDecide } from "~/features/moderation/cast";
import { readView } from "~/features/moderation/read-view.server";
import type { Period } from "~/features/report/report-document";
import { giveTheme } from "~/features/themes/give-theme.server";
import { sayIt } from "~/features/views/cast";
import { mostAllowed } from "~/features/views/policy";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { type EarlierAsk, earlierAsks } from "./earlier-words";
import type { DemoPart, DemoSetting } from "./parts.server";
import { demoPeriods, noon } from "./periods";

/** Days of a half-year: people speak from the tenth to the hundredth, are answered after that, and what is different shows in the end. */
const days = { first: 10, speaking: 90, answered: 120, heard: 128, different: 140, promised: 168 };
const everyDays = { cicc: 21, clf: 28 } as const;

/**
 * What was said and answered in the two half-years before this one, and the meetings of the groups until today: so many young
 * people that a report of them has ages to tell and something to compare, and some too few to be told.
 */
export const earlierPart: DemoPart = {
  name: "what was said before, and the meetings of the groups",
  async load(setting) {
    const { authority, today } = setting;
    const { read } = await db();
    const [first] = earlierAsks;
    if ((await read.ask.count({ where: { authorityId: authority.id, asked: first?.asked } })) > 0) return;
    const { before, last } = demoPeriods(dayOf(today, authority.timeZone));
    const themes = new Map<string, string>();
    for (const [nth, ask] of earlierAsks.entries()) await askedThen(setting, ask.before === 2 ? before : last, { ...ask, nth }, themes);
    setClock(undefined);
    for (const [group, every] of Object.entries(everyDays)) {
      for (let at = noon(before.from, 5); at < today; at = minutesAfter(at, every * 24 * 60)) {
        const meeting = { on: dayOf(at, authority.timeZone), kind: "regular", state: "held" } as const;
        done(await recordMeeting(setting.team.sam, authority, group, meeting), group);
      }
    }
  },
};

async function askedThen({ authority, team }: DemoSetting, period: Period, ask: EarlierAsk & { nth: number }, themes: Map<string, string>) {
  const phone = { kind: "phone", authorityId: authority.id } as const;
  const { read } = await db();
  const known = await read.theme.findFirst({ where: { authorityId: authority.id, name: ask.theme }, select: { id: true } });
  if (known) themes.set(ask.theme, known.id);
  const views: string[] = [];
  for (const [n, { words, age, aboutMe, quoted }] of ask.said.entries()) {
    const at = noon(period.from, days.first + Math.floor((days.speaking * n) / ask.said.length));
    setClock(at);
    const sharing = quoted ? "wordsNoName" : "countedOnly";
    const { viewId } = await sayIt(authority, { words, sharing, ageBand: age, aboutMe: aboutMe ?? [] });
    setClock(minutesAfter(at, 90));
    await readView(team.priya, viewId);
    done(await readAndDecide(team.priya, viewId, { outcome: "allowed", ...mostAllowed(sharing), reason: null, sawDecisionId: null }), words);
    const themeId = themes.get(ask.theme);
    themes.set(ask.theme, done(await giveTheme(team.priya, viewId, themeId ? { themeId } : { name: ask.theme }), words).themeId);
    views.push(viewId);
  }
  // Each on a day of its own, so that they stand in the same order wherever the demonstration is loaded.
  setClock(noon(period.from, days.speaking + days.first + ask.nth));
  const { id } = done(await raiseAsk(team.sam, authority, { asked: ask.asked, from: "views", views, groups: [], verb: ask.verb, language: "en" }), ask.asked);
  const { what, owner, state, why = null } = ask.action;
  const byOn = state === "notYet" ? null : dayOf(noon(period.from, state === "done" ? days.answered : days.promised), authority.timeZone);
  done(await recordAction(team.sam, id, { what, ownerName: owner, state, byOn, why, nextStep: null }), what);
  setClock(noon(period.from, days.answered));
  done(await answerAsk(team.sam, authority, id, ask.answer), ask.asked);
  setClock(noon(period.from, days.heard));
  for (const [n, viewId] of views.slice(0, ask.answersIt + ask.notReally).entries()) {
    await giveVerdict(phone, { viewId, verdict: n < ask.answersIt ? "answersIt" : "notReally" });
  }
  setClock(noon(period.from, days.different));
  if (ask.difference) {
    const shown = done(await showDifference(team.sam, id, ask.difference), ask.asked);
    await confirmDifference(phone, shown.id, views[0] ?? "");
  }
}

/** The demonstration is our own data: a refusal is a bug in it. */
function done<Result extends { ok: boolean }>(outcome: Result, what: string): Extract<Result, { ok: true }> {
  if (!outcome.ok) throw new Error(`The demonstration could not be loaded: ${what} was refused (${JSON.stringify(outcome)}).`);
  return outcome as Extract<Result, { ok: true }>;
}
