import type { TFunction } from "i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { whoWords } from "~/platform/i18n/job-words";
import { languageWords } from "~/platform/i18n/language-words";
import { datesTag } from "~/platform/i18n/languages";
import type { AskAction, AskPartsProps } from "~/ui/marks/ask-parts";

/** An Ask as its parts are told: what `threePartsOf` gives. */
export type AskToTell = {
  readonly asked: string | null;
  readonly verb: string | null;
  readonly language: string;
  readonly groups: readonly { readonly name: string }[];
  readonly actions: readonly {
    readonly what: string;
    readonly ownerName: string | null;
    readonly state: "done" | "doingBy" | "notYet" | "no";
    readonly byOn: string | null;
    readonly why: string | null;
    readonly nextStep: string | null;
    readonly overdue: boolean;
  }[];
  readonly differenceShown: boolean;
  readonly differences: readonly { readonly words: string; readonly evidence: string | null }[];
};

const chips = { done: "done", doingBy: "doing", notYet: "waiting", no: "no" } as const;

/** Words in any direction of writing, within a sentence in another. */
const apart = (words: string) => `\u2068${words}\u2069`;

function actionWords(action: AskToTell["actions"][number], t: TFunction, language: string): AskAction {
  const date = action.byOn ? dayWords(action.byOn, language) : "";
  const dated = action.byOn ? "On" : "";
  const stateLabel = action.overdue ? t("asks:state.late", { date }) : t(`asks:state.${action.state}${dated}`, { date });
  const details = [
    action.ownerName ? t("asks:did.who", { who: apart(whoWords(t, action.ownerName)) }) : null,
    action.why ? t("asks:did.why", { why: apart(action.why) }) : null,
    action.nextStep ? t("asks:did.next", { next: apart(action.nextStep) }) : null,
  ];
  return {
    state: action.overdue ? "look" : chips[action.state],
    stateLabel,
    text: action.what,
    detail: details.filter(Boolean).join(" ") || undefined,
  };
}

/**
 * Who asked, with the groups' names: "Children in Care Council and Care Leavers Forum told us they wanted". How they asked is
 * in the ask's own language; a reader of another one reads that they asked.
 */
export function whoAsked(ask: Pick<AskToTell, "groups" | "verb" | "language">, t: TFunction, language: string): string {
  const names = ask.groups.map((group) => group.name);
  const list = names.length > 0 ? new Intl.ListFormat(datesTag(language), { type: "conjunction" }).format(names) : t("asks:by.youngPeople");
  const verb = new Intl.Locale(datesTag(language)).language === ask.language ? ask.verb : null;
  return `${list} ${verb ?? t("asks:by.verb")}`;
}

/** The three parts of an Ask in plain words, for the young people's card and the staff's. */
export function askWords(ask: AskToTell, t: TFunction, language: string): AskPartsProps {
  const [difference] = ask.differences;
  return {
    asked: { label: t("asks:asked.label"), by: whoAsked(ask, t, language), words: ask.asked ?? t("asks:asked.hidden") },
    did: {
      label: t("asks:did.label"),
      actions: ask.actions.map((action) => actionWords(action, t, language)),
      none: ask.actions.length === 0 ? t("asks:did.none") : undefined,
    },
    difference: {
      label: t("asks:difference.label"),
      shown: ask.differenceShown,
      words: difference ? [difference.words, difference.evidence].filter(Boolean).join(" ") : t("asks:difference.notYet"),
    },
  };
}

/** A language's name as the reader's language calls it; its code where it has none. */
export function languageName(code: string, language: string): string {
  return languageWords(language, code);
}

/** How each state of an Ask is drawn beside its word. */
export const askChips = {
  notSatisfied: "look",
  notAnswered: "waiting",
  nothingDone: "waiting",
  notShownYet: "doing",
  differenceShown: "done",
} as const;
