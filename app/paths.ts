import type { Language } from "./platform/i18n/languages";

export type { Language } from "./platform/i18n/languages";

/**
 * Every address that we own. Nothing else builds a URL, so that a change of address is one reviewed line.
 * Young people's addresses are plain words that name nothing worrying, and hold no ids but those of public pages.
 */

const young = (language: Language) => {
  const at = (rest: string) => `/${language}${rest}`;
  return {
    home: at(""),
    say: at("/say"),
    sayWords: at("/say/words"),
    /** Where to write, when a phone no longer holds what was written. */
    sayLost: at("/say/words?lost=yes"),
    sayTopicAgain: at("/say?from=check"),
    sayWordsAgain: at("/say/words?from=check"),
    sayWays: at("/say/ways"),
    /** One question; `from` the check page it leads back there. */
    sayQuestion: (key: string, from?: "check") => at(`/say/${key}${from ? `?from=${from}` : ""}`),
    sayCheck: at("/say/check"),
    saySent: at("/say/sent"),
    back: at("/back"),
    backView: at("/back/view"),
    backReply: at("/back/view/reply"),
    backVerdict: at("/back/view/answered"),
    backDifference: at("/back/view/difference"),
    backSharing: at("/back/view/sharing"),
    backTheme: at("/back/view/meaning"),
    backWithdrawal: at("/back/view/take-back"),
    backDownload: at("/back/view/copy.txt"),
    changed: at("/changed"),
    privacy: at("/private"),
    rules: at("/rules"),
    help: at("/help"),
    looks: at("/looks"),
    leave: at("/leave"),
    words: at("/words"),
    word: (key: string) => at(`/words/${key}`),
    wordFlag: (key: string) => at(`/words/${key}/feel`),
    wordNew: at("/words/new"),
    campaigns: at("/campaigns"),
    campaign: (key: string) => at(`/campaigns/${key}`),
    ballot: (id: string) => at(`/votes/${id}`),
    promises: at("/promises"),
    promise: (key: string) => at(`/promises/${key}`),
    promiseSuggestion: (key: string, lineId: string) => at(`/promises/${key}/${lineId}/suggest`),
    groups: at("/groups"),
    group: (key: string) => at(`/groups/${key}`),
    join: at("/join"),
    signIn: at("/sign-in"),
    signOut: at("/sign-out"),
    mine: at("/mine"),
    mineDifference: at("/mine/difference"),
    mineView: (id: string) => at(`/mine/${id}`),
  };
};

const staff = {
  home: "/staff",
  signIn: "/staff/sign-in",
  secondStep: "/staff/sign-in/code",
  signOut: "/staff/sign-out",
  language: "/staff/language",
  inbox: "/staff/inbox",
  /** The inbox narrowed, or from where a page of it ended. */
  inboxOf: (choices: Record<string, string | null | undefined>) => {
    const chosen = Object.entries(choices).filter((choice): choice is [string, string] => Boolean(choice[1]));
    return chosen.length > 0 ? `/staff/inbox?${new URLSearchParams(chosen)}` : "/staff/inbox";
  },
  inboxFilters: "/staff/inbox/filters",
  inboxFilterGone: (id: string) => `/staff/inbox/filters/${id}/forgotten`,
  inboxReminder: (itemId: string) => `/staff/inbox/${itemId}/reminder`,
  times: "/staff/times",
  /** Where the words of any subject are read. */
  sheet: (kind: string, id: string) => (kind === "view" ? `/staff/views/${id}` : `/staff/waiting/${kind}/${id}`),
  decisionSecond: (kind: string, id: string) => `/staff/decisions/${kind}/${id}/second`,
  decisionUndo: (kind: string, id: string) => `/staff/decisions/${kind}/${id}/undo`,
  /** A page, told to say what was just done on it. */
  done: (page: string, what: string) => `${page}?done=${what}`,
  view: (id: string) => `/staff/views/${id}`,
  viewCover: (id: string) => `/staff/views/${id}/covers`,
  viewCoverLift: (id: string, coverId: string) => `/staff/views/${id}/covers/${coverId}/lift`,
  viewDecision: (id: string) => `/staff/views/${id}/decision`,
  viewTheme: (id: string) => `/staff/views/${id}/themes`,
  viewThemeOff: (id: string, themeId: string) => `/staff/views/${id}/themes/${themeId}/off`,
  viewConcern: (id: string) => `/staff/views/${id}/concern`,
  viewReply: (id: string) => `/staff/views/${id}/replies`,
  waiting: (kind: string, id: string) => `/staff/waiting/${kind}/${id}`,
  waitingDecision: (kind: string, id: string) => `/staff/waiting/${kind}/${id}/decision`,
  waitingReading: (kind: string, id: string) => `/staff/waiting/${kind}/${id}/read`,
  waitingConcern: (kind: string, id: string) => `/staff/waiting/${kind}/${id}/concern`,
  safeguarding: "/staff/safeguarding",
  concern: (id: string) => `/staff/safeguarding/${id}`,
  concernAcknowledgement: (id: string) => `/staff/safeguarding/${id}/acknowledgement`,
  concernTold: (id: string) => `/staff/safeguarding/${id}/told`,
  concernDecision: (id: string) => `/staff/safeguarding/${id}/decision`,
  concernClosing: (id: string) => `/staff/safeguarding/${id}/closing`,
  concernClosed: (id: string) => `/staff/safeguarding/${id}/closed`,
  concernWhy: (id: string) => `/staff/concerns/${id}/why`,
  themes: "/staff/themes",
  theme: (id: string) => `/staff/themes/${id}`,
  themeOwner: (id: string) => `/staff/themes/${id}/owner`,
  asks: "/staff/asks",
  askNew: "/staff/asks/new",
  askFromView: (viewId: string) => `/staff/asks/new?from=${viewId}`,
  ask: (id: string) => `/staff/asks/${id}`,
  askAction: (id: string) => `/staff/asks/${id}/actions`,
  askActionState: (id: string, actionId: string) => `/staff/asks/${id}/actions/${actionId}`,
  askAnswer: (id: string) => `/staff/asks/${id}/answers`,
  askDifference: (id: string) => `/staff/asks/${id}/difference`,
  askViews: (id: string) => `/staff/asks/${id}/views`,
  reports: "/staff/reports",
  report: (from: string, to: string) => `/staff/reports/${from}/${to}`,
  reportFile: (from: string, to: string, format: string) => `/staff/reports/${from}/${to}/as/${format}`,
  words: "/staff/words",
  wordCommitment: (key: string) => `/staff/words/${key}/commitment`,
  wordsCheck: "/staff/words/check",
  campaigns: "/staff/campaigns",
  campaignNew: "/staff/campaigns/new",
  campaign: (id: string) => `/staff/campaigns/${id}`,
  ballotNew: (campaignId: string) => `/staff/campaigns/${campaignId}/ballot`,
  ballotClose: (id: string) => `/staff/votes/${id}/close`,
  offers: "/staff/offers",
  offer: (key: string) => `/staff/offers/${key}`,
  offerLines: (key: string) => `/staff/offers/${key}/lines`,
  suggestion: (id: string) => `/staff/offers/suggestions/${id}`,
  offerVersion: (key: string) => `/staff/offers/${key}/versions`,
  groups: "/staff/groups",
  group: (key: string) => `/staff/groups/${key}`,
  groupMeetings: (key: string) => `/staff/groups/${key}/meetings`,
  groupCodes: (key: string) => `/staff/groups/${key}/codes`,
  people: "/staff/people",
  peopleInvite: "/staff/people/new",
  personRoles: (id: string) => `/staff/people/${id}/roles`,
} as const;

export const paths = {
  young,
  staff,
  health: "/healthz",
  patternBook: "/pattern-book",
  patternBookPage: {
    young: (name: string, language: Language, appearance: string, which: string) => `/pattern-book/young/${name}/${language}/${appearance}/${which}`,
    staff: (name: string, language: Language, appearance: string, which: string) => `/pattern-book/staff/${name}/${language}/${appearance}/${which}`,
  },
} as const;
