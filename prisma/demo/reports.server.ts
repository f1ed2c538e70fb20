import { castVote } from "~/features/campaigns/cast-vote.server";
import { closeBallot } from "~/features/campaigns/close-ballot.server";
import { adoptReport } from "~/features/report/adopt-report.server";
import { answerReport } from "~/features/report/answer-report.server";
import { askGroupToSign } from "~/features/report/ask-group-to-sign.server";
import { findAllFine, hashNow, sayForPrint, tryToName } from "~/features/report/cast";
import { chooseEditor } from "~/features/report/choose-editor.server";
import { figuresThere } from "~/features/report/figures-there.server";
import { freezeReport } from "~/features/report/freeze-report.server";
import { openReport } from "~/features/report/open-report.server";
import type { Period } from "~/features/report/report-document";
import { signReport } from "~/features/report/sign-report.server";
import { writeSentence } from "~/features/report/write-sentence.server";
import type { MemberActor } from "~/platform/actor";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import type { DemoPart, DemoSetting } from "./parts.server";
import { demoPeriods, noon } from "./periods";

const aDay = 24 * 60;
const editor = ({ authority, people }: DemoSetting, key: string): MemberActor => ({
  kind: "member",
  authorityId: authority.id,
  personId: people.get(key) ?? "",
  roles: ["youngPerson"],
});

/** What each demonstration step gives, or a stop that says which one was refused. */
function done<Result extends { ok: boolean }>(step: string, outcome: Result): Extract<Result, { ok: true }> {
  if (!outcome.ok) throw new Error(`${step} was refused: ${JSON.stringify(outcome)}`);
  return outcome as Extract<Result, { ok: true }>;
}

/** A printed report, written by young editors, signed by a vote and adopted; and the next one, in the making. */
export const reportsPart: DemoPart = {
  name: "a printed report, and one that young editors are writing",
  async load(setting) {
    const { read } = await db();
    const { authority, team, today } = setting;
    if ((await read.report.count({ where: { authorityId: authority.id } })) > 0) return;
    const { last, next } = demoPeriods(dayOf(today, authority.timeZone));
    setClock(noon(last.to, -20));
    const buses = await sayForPrint(authority, team.priya, { words: "I stopped going to college because the bus money came after the bus." });
    const goodbye = await sayForPrint(authority, team.priya, {
      words: "She said goodbye in person. I had never had that.",
      sharing: "wordsWithName",
      pickedName: "Fox",
    });
    const ago = (days: number) => minutesAfter(today, -days * aDay);
    setClock(ago(40));
    done("Opening", await openReport(team.sam, authority, last, dayOf(ago(32), authority.timeZone)));
    await chooseEditors(setting, last);
    const [dee, comet] = [editor(setting, "dee"), editor(setting, "comet")];
    await write(dee, last, "telling", "We asked for the bus money before the bus, and not after it.", [], [buses]);
    const met = (await figuresThere(authority.id, last)).find((figure) => figure.id === "meetings.clf");
    if (met) await write(dee, last, "telling", "Meetings of our forum in these months: [1]. We said it at each of them.", [met.id]);
    await write(comet, last, "telling", "Many of us found out about big changes from somebody else.");
    await write(comet, last, "difference", "Some workers say goodbye now before they leave.", [], [goodbye]);
    await write(dee, last, "notYet", "Nobody has shown us yet that the phone bill is sorted out.");
    await write(dee, last, "next", "Tell us the reason when the answer is no.");
    setClock(ago(34));
    const first = await read.reportSentence.findFirstOrThrow({ where: { authorityId: authority.id, section: "telling", order: 1 } });
    const reply = { slot: first.key, words: "You are right. From this month on the money is paid on the Friday before." };
    done("An answer", await answerReport(team.helen, authority, last, reply));
    await findAllFine(team.sam, authority, last);
    await sign(setting, last, ago(30));
    setClock(ago(26));
    await tryToName(team.sam, authority, last);
    setClock(ago(24));
    done("Adopting", await adoptReport(team.helen, last, await hashNow(authority.id, last)));
    done("Printing", await freezeReport(team.helen, authority, last, await hashNow(authority.id, last)));

    setClock(ago(9));
    done("Opening", await openReport(team.sam, authority, next, dayOf(minutesAfter(today, 30 * aDay), authority.timeZone)));
    await chooseEditors(setting, next);
    const asks = (await figuresThere(authority.id, next)).find((figure) => figure.id === "asks.all");
    if (asks) await write(comet, next, "telling", "We asked for [1] things, and we want an answer to each of them.", [asks.id]);
    await write(dee, next, "telling", "Sunday is the longest day when you live on your own.");
    await write(dee, next, "next", "Ask us before the plan is made, not after it.");
    done("An answer", await answerReport(team.sam, authority, next, { slot: "report", words: "Thank you. Every one of these goes to the board by name." }));
    await sign(setting, next, ago(4));
    setClock(undefined);
  },
};

async function chooseEditors({ team, people }: DemoSetting, period: Period) {
  for (const key of ["dee", "comet"]) done("An editor", await chooseEditor(team.sam, period, people.get(key) ?? "", true));
}

async function write(
  actor: MemberActor,
  period: Period,
  section: "telling" | "difference" | "notYet" | "next",
  words: string,
  figures: string[] = [],
  quotes: string[] = [],
) {
  done("A sentence", await writeSentence(actor, period, { section, words, language: "en", figures, quotes }));
}

/** The Care Leavers Forum votes on the words as they stand, and signs them. */
async function sign(setting: DemoSetting, period: Period, at: Date) {
  const { authority, people, team } = setting;
  const { read } = await db();
  const authorityId = authority.id;
  const group = await read.group.findUniqueOrThrow({ where: { authorityId_key: { authorityId, key: "clf" } } });
  setClock(at);
  const question = "Do we sign what our editors wrote?";
  const vote = {
    groupId: group.id,
    question,
    options: ["Yes, we sign it", "No, not like this"] as const,
    closesOn: dayOf(minutesAfter(at, 3 * aDay), authority.timeZone),
  };
  done("A vote", await askGroupToSign(team.sam, authority, period, vote));
  const asked = await read.ballot.findFirstOrThrow({
    where: { authorityId, groupId: group.id, question, closedAt: null },
    orderBy: { opensAt: "desc" },
    include: { options: { orderBy: { order: "asc" } } },
  });
  setClock(minutesAfter(at, aDay));
  for (const key of ["dee", "comet", "bee", "sky", "pearl"]) {
    const personId = people.get(key);
    if (personId) await castVote({ kind: "member", authorityId, personId, roles: ["youngPerson"] }, asked.id, asked.options[0]?.id ?? "");
  }
  await closeBallot(team.sam, asked.id);
  done("A signature", await signReport(team.sam, authority, period, { how: "ballot", ballotId: asked.id }));
}
