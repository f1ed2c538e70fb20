import { dayOf } from "~/platform/clock";
import { signedBy, slotState } from "../../life";
import { quoteOfView } from "../../quote-of-view";
import { mayBeChosen } from "../../ready-to-print.server";
import type { Block, Line, Run, StaffReply, VoiceSentence } from "../../report-document";
import type { Gathered, Scope } from "../../scope.server";
import { partsOf, sentencesAt, youngSections } from "../../sentences";
import { hashOfSentences } from "../../sentences-hash.server";
import { shownBehind } from "../../shown-behind.server";
import { groupsToSign, namesOf, reportOf, type WholeReport } from "../life-store.server";

type Sentence = WholeReport["sentences"][number];

/** What young editors wrote, in their order, with what stands behind each sentence, who signed it and what staff answer. */
export async function youngVoice(scope: Scope): Promise<Gathered | null> {
  const { authorityId, period, words } = scope;
  const { t } = words;
  const report = await reportOf(authorityId, period.from, period.to);
  const sentences = report ? sentencesAt(report.sentences) : [];
  if (!report || sentences.length === 0) return null;
  const names = await namesOf(authorityId, [...sentences.map((one) => one.writtenById), ...report.replies.map((one) => one.byId)]);
  const chosen = sentences.flatMap((one) => one.backings.flatMap(({ kind, subjectId }) => (kind === "view" ? [subjectId] : [])));
  const quotes = await mayBeChosen(scope.actor, [...(await scope.quotable(chosen))]);
  const quoted = (one: Sentence) =>
    one.backings.flatMap(({ kind, subjectId }) => {
      const view = kind === "view" ? quotes.find(({ id }) => id === subjectId) : undefined;
      return view ? [quoteOfView(view, (reason) => t(`covers.${reason}`))] : [];
    });
  const told = (one: Sentence): VoiceSentence => ({
    key: one.key,
    line: lineOf(scope, one),
    by: t("reportlife:doc.by", { name: names.get(one.writtenById) ?? "" }),
    behind: one.backings.flatMap((backing) => (backing.kind === "figure" ? (behindLine(scope, backing.subjectId) ?? []) : [])),
    quotes: quoted(one),
  });
  const blocks: Block[] = youngSections.flatMap((section): Block[] => {
    const part = sentences.filter((one) => one.section === section);
    if (part.length === 0) return [];
    return [
      { kind: "heading", text: t(`reportlife:doc.parts.${section}`) },
      ...part.flatMap((one): Block[] => {
        const reply = replyOf(scope, report, one.key, names);
        return [{ kind: "sentence", sentence: told(one) }, ...(reply ? [{ kind: "reply" as const, reply }] : [])];
      }),
    ];
  });
  blocks.push({ kind: "reply", reply: replyOf(scope, report, "report", names) ?? openSlot(scope, report) });
  blocks.push(...(await signatures(scope, report, hashOfSentences(sentences, await shownBehind(authorityId, sentences, scope.shownAs)))));
  return { section: { key: "voice", part: "first", title: t("reportlife:doc.title"), lead: t("reportlife:doc.lead"), blocks }, leads: true };
}

/** A sentence with its figures placed; what is not there any more says so. */
function lineOf(scope: Scope, one: Sentence): Line {
  return partsOf(one.words).map((part): Run => {
    if ("words" in part) return { text: part.words, language: one.language };
    const id = one.backings.find((backing) => backing.kind === "figure" && backing.order === part.number)?.subjectId;
    return id && scope.made(id) ? { figure: id } : { text: scope.words.t("reportlife:doc.figureGone"), language: null };
  });
}

function behindLine({ words, made }: Scope, id: string): Line[] | null {
  const figure = made(id);
  if (!figure) return null;
  const { what, period, base } = figure.shown;
  return [words.line("reportlife:doc.behind", { value: { figure: id }, what }, { period, base })];
}

/** The last answer of a slot; null when there is none. */
function replyOf({ words, timeZone }: Scope, report: WholeReport, slot: string, names: ReadonlyMap<string, string>): StaffReply | null {
  const last = report.replies.filter((one) => one.section === slot).at(-1);
  if (!last) return null;
  const by = names.get(last.byId) ?? "";
  return {
    title: words.t("reportlife:doc.reply.title"),
    words: { text: last.words, language: "" },
    note: words.t("reportlife:doc.reply.by", { by, on: words.day(dayOf(last.at, timeZone)) }),
  };
}

function openSlot({ words, today }: Scope, report: WholeReport): StaffReply {
  const { t } = words;
  const state = slotState(report.replies.length > 0, report.answerBy, today);
  const on = report.answerBy ? words.day(report.answerBy) : "";
  return { title: t("reportlife:doc.reply.title"), words: null, note: t(`reportlife:doc.reply.${state}`, { on }) };
}

/** Who signed, how and when; and plainly where the sentences were changed since. */
async function signatures({ words, authorityId, timeZone }: Scope, report: WholeReport, hash: string): Promise<Block[]> {
  const names = new Map((await groupsToSign(authorityId)).map((group) => [group.id, group.name]));
  const signed = signedBy(report.signatures, hash);
  if (signed.length === 0) return [{ kind: "paragraph", line: words.line("reportlife:doc.notSigned") }];
  const items = signed.map((one) => {
    const key = one.stale ? "stale" : (one.how ?? "meeting");
    return words.line(`reportlife:doc.signed.${key}`, { group: names.get(one.groupId ?? "") ?? "" }, { on: words.day(dayOf(one.at, timeZone)) });
  });
  return [{ kind: "list", ordered: false, items }];
}
