import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { Face } from "~/ui/marks/face";
import { Quote } from "~/ui/marks/quote";
import type { SummaryRow } from "~/ui/young/summary-list";
import { InWords } from "../../published/ui/in-words";
import { PutLabel } from "../../published/ui/put-label";
import type { namesIn } from "../named-choices.server";
import { extras, isThanks, mayBeAsked } from "../questions";
import type { QuestionKey } from "../questions/question";
import type { Regarded } from "../regarded.server";
import { type Draft, lacksName } from "../view";
import { CardRow } from "./card-row";
import { useLabels } from "./question-fields";
import { RegardedWords } from "./regarded-words";

export type Checked = {
  readonly draft: Draft;
  readonly names: Awaited<ReturnType<typeof namesIn>>;
  readonly topic: string | null;
  readonly regarded: Regarded | null;
  readonly isMember: boolean;
};

/** Every answer that was given, each with a way back to it, and the questions that may still be answered. */
export function useCheckRows({ draft, names, topic, regarded, isMember }: Checked, language: Language) {
  const { t } = useTranslation("say");
  const labelOf = useLabels();
  const to = paths.young(language);
  const row = (key: QuestionKey, value: SummaryRow["value"]): SummaryRow => {
    const href = key === "topic" ? to.sayTopicAgain : key === "words" ? to.sayWordsAgain : to.sayQuestion(key, "check");
    return {
      key: t(`check.${key}`),
      value,
      change: { href, label: t("check.change"), of: t(`check.${key}`) },
    };
  };
  const listed = (items: readonly string[]) => (items.length > 0 ? items.join(" · ") : null);
  const answered: Partial<Record<QuestionKey, SummaryRow["value"]>> = {
    topic: regarded ? (
      <>
        {topic} <RegardedWords regarded={regarded} />
      </>
    ) : (
      topic
    ),
    words: draft.words ? <Quote dir="auto">{draft.words}</Quote> : t("check.none"),
    cards: draft.cards?.length ? <CardRow cards={draft.cards} /> : null,
    feeling: draft.feeling ? (
      <>
        <Face feeling={draft.feeling} size="m" /> {labelOf("feeling", draft.feeling)}
      </>
    ) : null,
    talk: draft.wantsToTalk ? t("q.talk.yes") : null,
    sharing: labelOf("sharing", draft.onlyGroup ? "justGroup" : (draft.sharing ?? "helpersOnly")),
    name: draft.sharing === "wordsWithName" ? lacksName(draft) ? t("check.none") : <bdi>{draft.pickedName}</bdi> : null,
    group: draft.onlyGroup ? (
      <>
        {names.group ? <InWords shown={names.group} /> : null}
        <PutLabel texts={[names.group]} language={language} />
      </>
    ) : null,
    now: draft.safeNow ? labelOf("now", draft.safeNow) : t("check.none"),
    thanks: isThanks(draft) ? <Thanked by={draft} named={names.thanked} /> : null,
    for: draft.only ? <bdi>{names.only}</bdi> : null,
    not: listed(names.never),
    keep: draft.keeping ? labelOf("keep", draft.keeping) : null,
    helper: draft.helpedAs ? (
      <>
        {labelOf("helper", draft.helpedAs)} <bdi>{draft.helpedBy}</bdi>
      </>
    ) : null,
    age: draft.ageBand ? labelOf("age", draft.ageBand) : null,
    about: listed((draft.aboutMe ?? []).map((key) => labelOf("about", key))),
    advocate: draft.wantsAdvocate ? t("q.advocate.yes") : null,
    // Asked in plain sight, with the private answer: who is signed in may think that it stands on their page anyway.
    me: isMember ? (
      <>
        {t(`q.me.${draft.asMe ? "yes" : "no"}`)}
        {draft.asMe ? null : <p className="hint">{t("views:sent.notOnMyPage")}</p>}
      </>
    ) : null,
  };
  const rows = (Object.keys(answered) as QuestionKey[]).flatMap((key) => (answered[key] ? [row(key, answered[key])] : []));
  const more = extras.filter((question) => mayBeAsked(question, isMember) && !answered[question.key]);
  return {
    rows,
    more: more.map(({ key }) => ({
      href: to.sayQuestion(key, "check"),
      label: t(`q.${key}.title`),
    })),
  };
}

/** Whom it thanks and whether they may read it; said plainly where that was left out. */
function Thanked({ by: { thanksName, thanksMay }, named }: { by: Draft; named: string | null }) {
  const { t } = useTranslation("say");
  const whom = named ?? thanksName;
  if (!whom) return t("check.none");
  return (
    <>
      <bdi>{whom}</bdi>: {t(`complaints:thanks.may.${thanksMay ?? "no"}`)}
    </>
  );
}
