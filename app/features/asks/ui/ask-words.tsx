import type { TFunction } from "i18next";
import { Fragment } from "react";
import { dayWords } from "~/platform/i18n/day-words";
import { whoWords } from "~/platform/i18n/job-words";
import { datesTag, type Language } from "~/platform/i18n/languages";
import { otherLang } from "~/platform/i18n/written-in";
import type { AskAction, AskPartsProps } from "~/ui/marks/ask-parts";
import { groupName } from "../../forums/group-texts";
import { type Puts, type Shown, shownIn } from "../../published/published-text";
import { around, InWords } from "../../published/ui/in-words";
import { PutLabel } from "../../published/ui/put-label";
import type { AskState } from "../ask";
import { actionText, askedText, differenceText } from "../ask-texts";
import { didKey } from "../did-label";
import { verbIn } from "../verb-in";

/** An Ask as its parts are told: what `threePartsOf` gives. */
export type AskToTell = {
  readonly id: string;
  readonly asked: string | null;
  readonly verb: string | null;
  readonly language: string;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly actions: readonly {
    readonly id: string;
    readonly what: string;
    readonly ownerName: string | null;
    readonly state: "done" | "doingBy" | "notYet" | "no";
    readonly byOn: string | null;
    readonly why: string | null;
    readonly nextStep: string | null;
    readonly overdue: boolean;
  }[];
  readonly taken: boolean;
  readonly sourceId: string | null;
  readonly differenceShown: boolean;
  readonly takenBack: boolean;
  readonly differences: readonly { readonly id: string; readonly words: string; readonly evidence: string | null }[];
};

const chips = { done: "done", doingBy: "doing", notYet: "waiting", no: "no" } as const;

/** How the texts of one Ask are shown on a page of this language. */
function showing(ask: AskToTell, language: Language, puts: Puts) {
  const [difference] = ask.differences;
  const show = (text: Parameters<typeof shownIn>[2]) => shownIn(language, puts, text);
  return {
    asked: ask.asked === null ? null : show(askedText(ask, ask.asked)),
    groups: ask.groups.map((group) => show(groupName(group))),
    actions: ask.actions.map((action) => ({
      what: show(actionText(ask, action.id, "what", action.what)),
      why: action.why ? show(actionText(ask, action.id, "why", action.why)) : null,
      nextStep: action.nextStep ? show(actionText(ask, action.id, "nextStep", action.nextStep)) : null,
    })),
    difference: difference && {
      words: show(differenceText(ask, difference.id, "words", difference.words)),
      evidence: difference.evidence ? show(differenceText(ask, difference.id, "evidence", difference.evidence)) : null,
    },
  };
}

type ShownAction = ReturnType<typeof showing>["actions"][number];

/** Who does it, with a job that many have in the reader's language; else as it is written. */
function ownerShown(t: TFunction, who: string, page: string): Shown {
  const words = whoWords(t, who);
  return { words, lang: otherLang(page, words), dir: "auto", put: null };
}

function actionWords(action: AskToTell["actions"][number], { what, why, nextStep }: ShownAction, t: TFunction, language: string): AskAction {
  const date = action.byOn ? dayWords(action.byOn, language) : "";
  const dated = action.byOn ? "On" : "";
  const stateLabel = action.overdue ? t("asks:state.late", { date }) : t(`asks:state.${action.state}${dated}`, { date });
  const details = [
    action.ownerName ? around((place) => t("asks:did.who", { who: place }), ownerShown(t, action.ownerName, language)) : null,
    why ? around((place) => t("asks:did.why", { why: place }), why) : null,
    nextStep ? around((place) => t("asks:did.next", { next: place }), nextStep) : null,
  ].filter(Boolean);
  return {
    state: action.overdue ? "look" : chips[action.state],
    stateLabel,
    text: what.words,
    lang: what.lang,
    dir: what.dir,
    detail:
      details.length > 0
        ? details.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: these sentences never change places.
            <Fragment key={at}>
              {at > 0 ? " " : null}
              {one}
            </Fragment>
          ))
        : undefined,
  };
}

/**
 * Who asked, with the groups' names: "Children in Care Council and Care Leavers Forum told us they wanted". How they asked is
 * in the ask's own language; a reader of another one reads that they asked.
 */
export function whoAsked(
  ask: Pick<AskToTell, "groups" | "verb" | "language">,
  t: TFunction,
  language: string,
  names: readonly string[] = ask.groups.map((group) => group.name),
): string {
  const list = names.length > 0 ? new Intl.ListFormat(datesTag(language), { type: "conjunction" }).format(names) : t("asks:by.youngPeople");
  return `${list} ${verbIn(ask, t, language)}`;
}

const Asked = ({ shown, by, hidden, language }: { shown: Shown | null; by: readonly Shown[]; hidden: string; language: Language }) => (
  <>
    <blockquote lang={shown?.lang} dir={shown?.dir ?? "auto"}>
      {shown?.words ?? hidden}
    </blockquote>
    <PutLabel texts={[shown, ...by]} language={language} />
  </>
);

/**
 * The three parts of an Ask in plain words, for the young people's card and the staff's; each text in the reader's language where
 * somebody put it there (`puts`), with who did.
 */
export function askWords(ask: AskToTell, t: TFunction, language: Language, puts: Puts = {}): AskPartsProps {
  const { asked, groups, actions, difference } = showing(ask, language, puts);
  const did = actions.flatMap(({ what, why, nextStep }) => [what, why, nextStep]);
  return {
    asked: {
      label: t("asks:asked.label"),
      by: whoAsked(
        ask,
        t,
        language,
        groups.map(({ words }) => words),
      ),
      words: <Asked shown={asked} by={groups} hidden={t("asks:asked.hidden")} language={language} />,
    },
    did: {
      label: t(didKey(ask.actions)),
      actions: ask.actions.flatMap((action, at) => (actions[at] ? [actionWords(action, actions[at], t, language)] : [])),
      none: noneDone(ask, t),
      taken: ask.taken,
      after: <PutLabel texts={did} language={language} />,
    },
    difference: {
      label: t("asks:difference.label"),
      shown: ask.differenceShown,
      words: difference ? (
        <>
          <p>
            <InWords shown={difference.words} /> {difference.evidence ? <InWords shown={difference.evidence} /> : null}
          </p>
          <PutLabel texts={[difference.words, difference.evidence]} language={language} />
          {ask.takenBack ? <p>{t("asks:difference.takenBack")}</p> : null}
        </>
      ) : (
        t("asks:difference.notYet")
      ),
    },
  };
}

/** What stands where no action does: a document that tells of none does not say that nothing was done. */
export function noneDone(ask: Pick<AskToTell, "sourceId"> & { readonly actions: readonly unknown[] }, t: TFunction): string | undefined {
  return ask.actions.length > 0 ? undefined : t(ask.sourceId ? "asks:did.noneTold" : "asks:did.none");
}

/** The word for how an Ask stands: a difference that nobody but a document tells is said to be told by it. */
export const standingKey = ({ state, toldAlone }: { readonly state: AskState; readonly toldAlone: boolean }) =>
  state === "differenceShown" && toldAlone ? "differenceTold" : state;

/** How each state of an Ask is drawn beside its word. */
export const askChips = {
  notSatisfied: "look",
  notAnswered: "waiting",
  nothingDone: "waiting",
  notShownYet: "doing",
  differenceShown: "done",
} as const;
