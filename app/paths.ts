import type { Language } from "./platform/i18n/languages";

export type { Language } from "./platform/i18n/languages";

/**
 * Every address that we own. Nothing else builds a URL, so that a change of address is one reviewed line.
 * Young people's addresses are plain words that name nothing worrying, and hold no ids but those of public pages; what is a
 * young person's own is named by a mark that is another one each day (features/views/mark.server.ts).
 */

const marked = (mark: string | null) => (mark === null ? "" : `?of=${encodeURIComponent(mark)}`);

const ownViewAt = (language: Language, mark: string | null) => {
  const at = (rest: string) => `/${language}/back/view${rest}${marked(mark)}`;
  return {
    view: at(""),
    /** Where its page says how this stands now: what somebody comes back to who just changed it. */
    viewNow: (what: "sharing" | "readers" | "keeping" | "look") => `${at("")}#${what}`,
    reply: at("/reply"),
    verdict: at("/answered"),
    difference: at("/difference"),
    sharing: at("/sharing"),
    keeping: at("/keeping"),
    readers: at("/readers"),
    look: at("/look-again"),
    advocate: at("/advocate"),
    quote: at("/my-words"),
    theme: at("/meaning"),
    thanks: at("/thanks"),
    withdrawal: at("/take-back"),
    file: (kind: "voice" | "photo" | "drawing") => at(`/file/${kind}`),
    copy: at("/copy"),
    download: at("/copy.txt"),
    downloadPage: at("/copy.html"),
    downloadRows: at("/copy.json"),
    putRight: at("/put-right"),
    putRightFurther: at("/put-right/further"),
    putRightMore: at("/put-right/more"),
    putRightAdvocate: at("/put-right/advocate"),
    putRightStop: at("/put-right/stop"),
  };
};

const ownWordsAt = (language: Language, mark: string | null) => {
  const at = (rest: string) => `/${language}/back/words${rest}${marked(mark)}`;
  return { page: at(""), verdict: at("/answered"), look: at("/look") };
};

const young = (language: Language) => {
  const at = (rest: string) => `/${language}${rest}`;
  return {
    home: at(""),
    say: at("/say"),
    sayWords: at("/say/words"),
    /** Where to write, when a phone no longer holds what was written. */
    sayLost: at("/say/words?lost=yes"),
    /** What to say or to have put right, where something else was begun on this phone. */
    sayHere: at("/say/here"),
    sayHereForPutRight: at("/say/here?for=put-right"),
    sayHereForKept: at("/say/here?for=kept"),
    sayTopicAgain: at("/say?from=check"),
    /** Back from writing to what it is about. */
    sayTopicBack: at("/say?words"),
    sayWordsAgain: at("/say/words?from=check"),
    sayWays: at("/say/ways"),
    /** One question; `from` the check page it leads back there. */
    sayQuestion: (key: string, from?: "check") => at(`/say/${key}${from ? `?from=${from}` : ""}`),
    sayVoice: at("/say/voice"),
    sayPhoto: at("/say/photo"),
    sayDrawing: at("/say/drawing"),
    sayDrawingFull: at("/say/drawing?full=yes"),
    /** A part more on a drawing, and the last one off. */
    sayDrawingMore: at("/say/drawing/more"),
    sayDrawingUndo: at("/say/drawing/undo"),
    /** What this phone has made and not sent: by its kind, so that no id stands in an address. */
    sayFile: (kind: "voice" | "photo" | "drawing") => at(`/say/file/${kind}`),
    sayFileRemoval: (kind: "voice" | "photo" | "drawing") => at(`/say/file/${kind}/remove`),
    sayCheck: at("/say/check"),
    saySent: at("/say/sent"),
    /** What is kept on this phone until there is signal; its script's two addresses. */
    sayKept: at("/say/kept"),
    sayKeptDraft: at("/say/kept/draft"),
    sayKeptSending: at("/say/kept/sending"),
    back: at("/back"),
    /** A complaint: the address says what it is for, and names nothing worrying. */
    putRight: at("/put-right"),
    putRightStep: (key: string, from?: "check") => at(`/put-right/${key}${from ? `?from=${from}` : ""}`),
    /** Where to write, when a phone no longer holds what was written. */
    putRightLost: (step: "words") => at(`/put-right/${step}?lost=yes`),
    putRightCheck: at("/put-right/check"),
    putRightSent: at("/put-right/sent"),
    /** A complaint, a reply and all else of the view that `mark` names: each address says of which one it is, so that two are never mixed up. */
    ofView: (mark: string | null) => ownViewAt(language, mark),
    /** What became of a flag or a suggestion that a receipt opened. */
    ofWords: (mark: string | null) => ownWordsAt(language, mark),
    /** Where a receipt is typed, told why what somebody came from is not open here. */
    backBecause: (why: "elsewhere" | "closed") => at(`/back?why=${why}`),
    backLost: at("/back/lost"),
    /** A feedback request's own link: short, and it names nothing. */
    asked: (token: string) => at(`/ask/${token}`),
    changed: at("/changed"),
    changedOf: (choices: Record<string, string | number | null | undefined>) => {
      const chosen = Object.entries(choices).flatMap(([key, value]) => (value ? [[key, String(value)]] : []));
      return chosen.length > 0 ? at(`/changed?${new URLSearchParams(chosen)}`) : at("/changed");
    },
    changedAsk: (key: string) => at(`/changed/${key}`),
    reportEasy: (from: string, to: string) => at(`/reports/${from}/${to}/easy`),
    /** The same before it is out: staff alone. */
    reportEasyBefore: (from: string, to: string) => at(`/reports/${from}/${to}/easy/before`),
    privacy: at("/private"),
    rules: at("/rules"),
    /** What software does with what they say, and how often it misses something. */
    computer: at("/computer"),
    /** The accessibility statement. */
    accessibility: at("/accessibility"),
    help: at("/help"),
    explained: (key: string) => at(`/explained/${key}`),
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
    mineVerdict: at("/mine/answered"),
    mineLook: (kind: "jargonFlag" | "suggestion", id: string) => at(`/mine/look/${kind}/${id}`),
    mineLeave: (group: string) => at(`/mine/leave/${group}`),
    mineEnd: at("/mine/end"),
    mineView: (id: string) => at(`/mine/${id}`),
    /** Printed reports; and for young editors the one that they write. */
    reports: at("/reports"),
    report: (from: string, to: string) => at(`/reports/${from}/${to}`),
    reportFile: (from: string, to: string, format: string) => at(`/reports/${from}/${to}/as/${format}`),
    reportOurs: (from: string, to: string) => at(`/reports/${from}/${to}/ours`),
    reportSentenceNew: (from: string, to: string, section?: string) => at(`/reports/${from}/${to}/ours/new${section ? `?part=${section}` : ""}`),
    reportSentence: (from: string, to: string, key: string) => at(`/reports/${from}/${to}/ours/${key}`),
    reportSentencePlace: (from: string, to: string, key: string) => at(`/reports/${from}/${to}/ours/${key}/place`),
    reportSentenceOut: (from: string, to: string, key: string) => at(`/reports/${from}/${to}/ours/${key}/out`),
    mineMessages: at("/mine/messages"),
    mineMessagesBy: (way: string) => at(`/mine/messages/${way}`),
    mineMessagesTry: at("/mine/messages/try"),
    mineMessagesStop: at("/mine/messages/stop"),
    /** A page, told to say what was just done on it. */
    done: (page: string, what: string) => `${page}?done=${what}`,
  };
};

const staff = {
  home: "/staff",
  signIn: "/staff/sign-in",
  /** The same for whoever sent something and had signed out before: nothing of it was done or kept. */
  signInNotSent: "/staff/sign-in?not=sent",
  ownPassword: "/staff/sign-in/own-password",
  secondStep: "/staff/sign-in/code",
  signOut: "/staff/sign-out",
  language: "/staff/language",
  /** For script: keeps the sign-in, and says how long it has. */
  stay: "/staff/stay",
  mySignIn: "/staff/mine",
  myPassword: "/staff/mine/password",
  mySignInEnded: (id: string) => `/staff/mine/sign-ins/${id}/ended`,
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
  messages: "/staff/messages",
  messageRetry: (id: string) => `/staff/messages/${id}/retry`,
  messagesByHand: "/staff/messages/by-hand",
  messageByHand: (id: string) => `/staff/messages/by-hand/${id}`,
  messageByHandSent: (id: string) => `/staff/messages/by-hand/${id}/sent`,
  myMessages: "/staff/messages/mine",
  myMessagesTry: "/staff/messages/mine/try",
  myMessagesStop: "/staff/messages/mine/stop",
  /** Where the words of any subject are read. */
  sheet: (kind: string, id: string) => (kind === "view" ? `/staff/views/${id}` : `/staff/waiting/${kind}/${id}`),
  decisionSecond: (kind: string, id: string) => `/staff/decisions/${kind}/${id}/second`,
  decisionUndo: (kind: string, id: string) => `/staff/decisions/${kind}/${id}/undo`,
  /** The same on somebody's way through the inbox: what it is narrowed to, and where they are. */
  sheetOnWay: (kind: string, id: string, way: Record<string, string | null | undefined>) => {
    const page = kind === "view" ? `/staff/views/${id}` : `/staff/waiting/${kind}/${id}`;
    const chosen = Object.entries(way).filter((choice): choice is [string, string] => Boolean(choice[1]));
    return chosen.length > 0 ? `${page}?${new URLSearchParams(chosen)}` : page;
  },
  /** A page, told to say what was just done on it. */
  done: (page: string, what: string) => `${page}${page.includes("?") ? "&" : "?"}done=${what}`,
  view: (id: string) => `/staff/views/${id}`,
  viewCover: (id: string) => `/staff/views/${id}/covers`,
  viewCoverLift: (id: string, coverId: string) => `/staff/views/${id}/covers/${coverId}/lift`,
  viewPartLeft: (id: string) => `/staff/views/${id}/parts/left`,
  viewPartAgain: (id: string) => `/staff/views/${id}/parts/again`,
  viewDecision: (id: string) => `/staff/views/${id}/decision`,
  viewTheme: (id: string) => `/staff/views/${id}/themes`,
  viewThemeOff: (id: string, themeId: string) => `/staff/views/${id}/themes/${themeId}/off`,
  viewConcern: (id: string) => `/staff/views/${id}/concern`,
  viewFile: (id: string, fileId: string) => `/staff/views/${id}/files/${fileId}`,
  viewReply: (id: string) => `/staff/views/${id}/replies`,
  viewAnswer: (id: string) => `/staff/views/${id}/answers`,
  viewAdvocate: (id: string) => `/staff/views/${id}/advocate`,
  waiting: (kind: string, id: string) => `/staff/waiting/${kind}/${id}`,
  waitingDecision: (kind: string, id: string) => `/staff/waiting/${kind}/${id}/decision`,
  waitingReading: (kind: string, id: string) => `/staff/waiting/${kind}/${id}/read`,
  waitingConcern: (kind: string, id: string) => `/staff/waiting/${kind}/${id}/concern`,
  safeguarding: "/staff/safeguarding",
  worryWords: "/staff/safeguarding/words",
  worryWordsTry: "/staff/safeguarding/words/try",
  worryRuleNew: "/staff/safeguarding/words/new",
  worryRuleChange: (name: string) => `/staff/safeguarding/words/new?rule=${name}`,
  worryRuleAccepted: "/staff/safeguarding/words/accepted",
  /** How the worry spotter does: for all who read the times, leaders too. */
  spotter: "/staff/spotter",
  worryLines: "/staff/safeguarding/words/lines",
  /** A line that is owed for a concern in which no rule saw anything, and why there can be none. */
  worryMiss: (concernId: string) => `/staff/safeguarding/words/misses/${concernId}`,
  worryMissReason: (concernId: string) => `/staff/safeguarding/words/misses/${concernId}/reason`,
  /** A rule that ships, what this authority changes in it, and back to how it ships. */
  shippedRule: (rule: string) => `/staff/safeguarding/words/shipped/${rule}`,
  shippedRuleChanged: (rule: string) => `/staff/safeguarding/words/shipped/${rule}/changed`,
  shippedRuleUndo: (rule: string) => `/staff/safeguarding/words/shipped/${rule}/undo`,
  worryRuleRemoval: (name: string) => `/staff/safeguarding/words/${name}/removal`,
  concern: (id: string) => `/staff/safeguarding/${id}`,
  concernNotAboutMe: (id: string) => `/staff/safeguarding/${id}/not-about-me`,
  concernAboutMe: (id: string) => `/staff/safeguarding/${id}/about-me`,
  concernAcknowledgement: (id: string) => `/staff/safeguarding/${id}/acknowledgement`,
  concernTold: (id: string) => `/staff/safeguarding/${id}/told`,
  concernDecision: (id: string) => `/staff/safeguarding/${id}/decision`,
  concernClosing: (id: string) => `/staff/safeguarding/${id}/closing`,
  concernClosed: (id: string) => `/staff/safeguarding/${id}/closed`,
  concernFacts: (id: string) => `/staff/safeguarding/${id}/facts`,
  concernFile: (id: string, fileId: string) => `/staff/safeguarding/${id}/files/${fileId}`,
  concernWhy: (id: string) => `/staff/concerns/${id}/why`,
  lane: "/staff/lane",
  line: (id: string) => `/staff/lane/lines/${id}`,
  hours: "/staff/lane/hours",
  helpLines: "/staff/help-lines",
  helpLine: (key: string) => `/staff/help-lines/${key}`,
  themes: "/staff/themes",
  themesOf: (show: string) => `/staff/themes?show=${show}`,
  theme: (id: string) => `/staff/themes/${id}`,
  themeOwner: (id: string) => `/staff/themes/${id}/owner`,
  themeQuotes: (id: string, page: number) => `/staff/themes/${id}?page=${page}`,
  themeName: (id: string) => `/staff/themes/${id}/name`,
  themeMerge: (id: string) => `/staff/themes/${id}/merge`,
  themeSplit: (id: string) => `/staff/themes/${id}/split`,
  themeUndo: (id: string, changeId: string) => `/staff/themes/${id}/changes/${changeId}/undo`,
  codingRounds: "/staff/coding",
  codingRound: (id: string) => `/staff/coding/${id}`,
  codingGiven: (id: string, who: string) => `/staff/coding/${id}/given/${who}`,
  codingEnded: (id: string) => `/staff/coding/${id}/ended`,
  codingItem: (id: string, viewId: string) => `/staff/coding/${id}/${viewId}`,
  asks: "/staff/asks",
  asksPage: (page: number) => `/staff/asks?page=${page}`,
  askNew: "/staff/asks/new",
  askNewFromWords: (kind: "jargonFlag" | "suggestion", id: string) => `/staff/asks/new?words=${kind}:${id}`,
  askFromView: (viewId: string) => `/staff/asks/new?from=${viewId}`,
  askJoin: (kind: "jargonFlag" | "suggestion" | "meeting", id: string) => `/staff/asks/join/${kind}/${id}`,
  ask: (id: string) => `/staff/asks/${id}`,
  askAction: (id: string) => `/staff/asks/${id}/actions`,
  askActionOwner: (id: string, actionId: string) => `/staff/asks/${id}/actions/${actionId}/owner`,
  askActionState: (id: string, actionId: string) => `/staff/asks/${id}/actions/${actionId}`,
  askAnswer: (id: string) => `/staff/asks/${id}/answers`,
  askAnswerTranslation: (id: string, answerId: string) => `/staff/asks/${id}/answers/${answerId}/translations`,
  askDifference: (id: string) => `/staff/asks/${id}/difference`,
  askViews: (id: string) => `/staff/asks/${id}/views`,
  askViewOut: (id: string, viewId: string) => `/staff/asks/${id}/views/${viewId}/out`,
  askViewsOf: (id: string, theme: string, page: number) => `/staff/asks/${id}/views?${new URLSearchParams({ theme, page: String(page) })}`,
  reports: "/staff/reports",
  report: (from: string, to: string) => `/staff/reports/${from}/${to}`,
  reportFile: (from: string, to: string, format: string) => `/staff/reports/${from}/${to}/as/${format}`,
  /** How a report is made: its editors, answers, signatures, adoption and printing. */
  reportMaking: (from: string, to: string) => `/staff/reports/${from}/${to}/making`,
  reportOpening: (from: string, to: string) => `/staff/reports/${from}/${to}/opening`,
  reportEditor: (from: string, to: string, personId: string) => `/staff/reports/${from}/${to}/editors/${personId}`,
  reportAnswer: (from: string, to: string, slot: string) => `/staff/reports/${from}/${to}/answers/${slot}`,
  reportVote: (from: string, to: string) => `/staff/reports/${from}/${to}/vote`,
  reportSignatures: (from: string, to: string) => `/staff/reports/${from}/${to}/signatures`,
  reportAdoption: (from: string, to: string) => `/staff/reports/${from}/${to}/adoption`,
  reportQuotes: (from: string, to: string) => `/staff/reports/${from}/${to}/quotes`,
  reportQuote: (from: string, to: string, id: string) => `/staff/reports/${from}/${to}/quotes/${id}`,
  reportAttempt: (from: string, to: string) => `/staff/reports/${from}/${to}/attempt`,
  reportPrinting: (from: string, to: string) => `/staff/reports/${from}/${to}/printing`,
  reportCorrection: (from: string, to: string) => `/staff/reports/${from}/${to}/corrections`,
  reportRegisters: (from: string, to: string) => `/staff/reports/${from}/${to}/registers`,
  reportBoard: (from: string, to: string, format: string) => `/staff/reports/${from}/${to}/board/${format}`,
  reportFigure: (from: string, to: string, figure: string) => `/staff/reports/${from}/${to}/figures/${figure}`,
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
  offerKeeping: (key: string) => `/staff/offers/${key}/keeping`,
  offerLineKeeping: (key: string, lineId: string) => `/staff/offers/${key}/keeping/${lineId}`,
  suggestion: (id: string) => `/staff/offers/suggestions/${id}`,
  offerVersion: (key: string) => `/staff/offers/${key}/versions`,
  groups: "/staff/groups",
  group: (key: string) => `/staff/groups/${key}`,
  groupMeetings: (key: string) => `/staff/groups/${key}/meetings`,
  groupConcern: (key: string) => `/staff/groups/${key}/concern`,
  groupCodes: (key: string) => `/staff/groups/${key}/codes`,
  feedback: "/staff/feedback",
  feedbackOf: (page: number) => (page > 1 ? `/staff/feedback?page=${page}` : "/staff/feedback"),
  feedbackNew: "/staff/feedback/new",
  occasion: (id: string) => `/staff/feedback/${id}`,
  occasionGone: (id: string) => `/staff/feedback/${id}/gone`,
  feedbackAsk: (id: string) => `/staff/feedback/${id}/ask`,
  feedbackAnswer: (id: string, requestId: string) => `/staff/feedback/${id}/${requestId}/answer`,
  feedbackCancel: (id: string, requestId: string) => `/staff/feedback/${id}/${requestId}/cancel`,
  topics: "/staff/topics",
  topic: (key: string) => `/staff/topics/${key}`,
  topicPlace: (key: string) => `/staff/topics/${key}/place`,
  topicShown: (key: string) => `/staff/topics/${key}/shown`,
  complaints: "/staff/complaints",
  complaint: (id: string) => `/staff/complaints/${id}`,
  complaintHandOver: (id: string) => `/staff/complaints/${id}/hand-over`,
  complaintDay: (id: string) => `/staff/complaints/${id}/day`,
  complaintAnswer: (id: string) => `/staff/complaints/${id}/answer`,
  complaintStep: (id: string) => `/staff/complaints/${id}/steps`,
  complaintConcern: (id: string) => `/staff/complaints/${id}/concern`,
  returns: "/staff/returns",
  returnNew: "/staff/returns/new",
  returnImport: "/staff/returns/import",
  thanks: "/staff/thanks",
  thanksPassedOn: (viewId: string) => `/staff/thanks/${viewId}`,
  complaintFile: (id: string, fileId: string) => `/staff/complaints/${id}/files/${fileId}`,
  translations: "/staff/translations",
  translation: (language: Language) => `/staff/translations/${language}`,
  translationGroup: (language: Language, group: string) => `/staff/translations/${language}?group=${group}`,
  translationCheck: (language: Language) => `/staff/translations/${language}/checks`,
  translationSignOff: (language: Language) => `/staff/translations/${language}/sign-off`,
  /** What everyone may read, in other languages: all of them, one, and one thing in one. */
  published: "/staff/translations/published",
  publishedIn: (language: Language, choices: Record<string, string | number | null | undefined> = {}) => {
    const chosen = Object.entries(choices).flatMap(([key, value]) => (value ? [[key, String(value)]] : []));
    return `/staff/translations/published/${language}${chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : ""}`;
  },
  publishedThing: (language: Language, kind: string, id: string) => `/staff/translations/published/${language}/${kind}/${id}`,
  viewTranslation: (id: string) => `/staff/views/${id}/translations`,
  people: "/staff/people",
  peopleInvite: "/staff/people/new",
  personRoles: (id: string) => `/staff/people/${id}/roles`,
  personLeft: (id: string) => `/staff/people/${id}/left`,
  personBack: (id: string) => `/staff/people/${id}/back`,
  personWayIn: (id: string) => `/staff/people/${id}/way-in`,
  /** What waits for a second person: roles that open words, and new ways in. */
  peopleSecond: "/staff/people/second",
  personSecond: (id: string) => `/staff/people/second/${id}`,
  personSecondNo: (id: string) => `/staff/people/second/${id}/no`,
} as const;

/** Help, for somebody who is writing on a page of young people's side: its way back leads there. */
export const helpFrom = (page: string) => `/${page.split("/")[1]}/help?back=${encodeURIComponent(page)}`;
/** The page that `helpFrom` named, as its address says it; null for anything that is no page of this side in this language. */
export const backFromHelp = (language: Language, asked: string | null) =>
  asked && /^\/[a-z]+\/[\w/?=%-]+$/.test(asked) && !asked.includes("//") && asked.startsWith(`/${language}/`) ? asked : null;

/** What still answers when an authority has closed: what was said before, taking it back, help and leaving; all of staff's side. */
const afterClosing = {
  GET: /^\/(staff|[a-z]+\/(back|mine|help|private|rules|computer|looks|explained|leave|sign-in|sign-out)(\/|$))/,
  POST: /^\/(staff|[a-z]+\/(back|back\/view\/take-back|leave|looks|sign-in|sign-out|mine\/end|mine\/leave\/[^/]+)$)/,
};

/** Elsewhere: opened by a person's own press, never asked for by a page. */
const away = {
  /** WhatsApp with a sentence ready to be sent by hand. */
  whatsApp: (number: string, sentence: string) => `https://wa.me/${number.replace(/\D/g, "")}?text=${encodeURIComponent(sentence)}`,
};

export const paths = {
  staysAfterClosing: (method: string, pathname: string) => afterClosing[method === "POST" ? "POST" : "GET"].test(pathname),
  away,
  young,
  staff,
  health: "/healthz",
  patternBook: "/pattern-book",
  patternBookPage: {
    young: (name: string, language: Language, appearance: string, which: string) => `/pattern-book/young/${name}/${language}/${appearance}/${which}`,
    staff: (name: string, language: Language, appearance: string, which: string) => `/pattern-book/staff/${name}/${language}/${appearance}/${which}`,
  },
} as const;
