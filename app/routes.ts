import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The site's contents page: every door, by side and room. Addresses are built by paths.ts. */
export default [
  index("routes/young/arrive.tsx"),

  // ── young people's side: no account, no script needed ──
  route(":lang", "routes/young/frame.tsx", [
    index("routes/young/home.tsx"),
    route("leave", "routes/young/leave.tsx"),

    // views
    route("say", "routes/young/say/topic.tsx"),
    route("say/words", "routes/young/say/words.tsx"),
    route("say/ways", "routes/young/say/ways.tsx"),
    route("say/check", "routes/young/say/check.tsx"),
    route("say/sent", "routes/young/say/sent.tsx"),
    route("say/:question", "routes/young/say/question.tsx"),
    route("back", "routes/young/back.tsx"),
    route("back/view", "routes/young/back-view.tsx"),
    route("back/view/reply", "routes/young/back-reply.tsx"),
    route("back/view/answered", "routes/young/back-verdict.tsx"),
    route("back/view/sharing", "routes/young/back-sharing.tsx"),
    route("back/view/meaning", "routes/young/back-meaning.tsx"),
    route("back/view/difference", "routes/young/back-difference.tsx"),
    route("back/view/take-back", "routes/young/back-take-back.tsx"),
    route("mine/:id", "routes/young/mine-view.tsx"),
    // people (members)
    route("join", "routes/young/people/join.tsx"),
    route("sign-in", "routes/young/people/sign-in.tsx"),
    route("sign-out", "routes/young/people/sign-out.tsx"),
    route("mine", "routes/young/people/mine.tsx"),
    route("mine/difference", "routes/young/people/mine-difference.tsx"),
    // asks: what happened because of us
    route("changed", "routes/young/changed.tsx"),
    // jargon
    route("words", "routes/young/jargon/words.tsx"),
    route("words/new", "routes/young/jargon/new.tsx"),
    route("words/:key", "routes/young/jargon/word.tsx"),
    route("words/:key/feel", "routes/young/jargon/feel.tsx"),
    // campaigns and ballots
    route("campaigns", "routes/young/campaigns/campaigns.tsx"),
    route("campaigns/:key", "routes/young/campaigns/campaign.tsx"),
    route("votes/:id", "routes/young/campaigns/ballot.tsx"),
    // offers
    route("promises", "routes/young/offers/promises.tsx"),
    route("promises/:key", "routes/young/offers/promise.tsx"),
    route("promises/:key/:lineId/suggest", "routes/young/offers/suggest.tsx"),
    // forums
    route("groups", "routes/young/groups/groups.tsx"),
    route("groups/:key", "routes/young/groups/group.tsx"),
    // help, privacy, looks
    route("help", "routes/young/help.tsx"),
    route("private", "routes/young/privacy.tsx"),
    route("rules", "routes/young/rules.tsx"),
    route("looks", "routes/young/looks.tsx"),
  ]),

  // ── staff ──
  // people: staff sign-in
  route("staff/sign-in", "routes/staff/sign-in/password.tsx"),
  route("staff/sign-in/code", "routes/staff/sign-in/code.tsx"),
  route("staff/sign-out", "routes/staff/sign-in/sign-out.tsx"),
  route("staff/language", "routes/staff/sign-in/language.tsx"),
  route("staff", "routes/staff/frame.tsx", [
    index("routes/staff/home.tsx"),

    // moderation
    route("inbox", "routes/staff/moderation/inbox.tsx"),
    route("inbox/filters", "routes/staff/moderation/inbox-filters.tsx"),
    route("inbox/filters/:id/forgotten", "routes/staff/moderation/inbox-filter-gone.tsx"),
    route("inbox/:id/reminder", "routes/staff/moderation/reminder.tsx"),
    route("times", "routes/staff/moderation/times.tsx"),
    route("decisions/:kind/:id/second", "routes/staff/moderation/second.tsx"),
    route("decisions/:kind/:id/undo", "routes/staff/moderation/undo.tsx"),
    route("views/:id", "routes/staff/moderation/view.tsx"),
    route("views/:id/covers", "routes/staff/moderation/cover.tsx"),
    route("views/:id/covers/:coverId/lift", "routes/staff/moderation/cover-lift.tsx"),
    route("views/:id/decision", "routes/staff/moderation/decision.tsx"),
    route("views/:id/themes", "routes/staff/moderation/view-theme.tsx"),
    route("views/:id/themes/:themeId/off", "routes/staff/moderation/view-theme-off.tsx"),
    route("views/:id/concern", "routes/staff/moderation/concern.tsx"),
    route("views/:id/replies", "routes/staff/moderation/reply.tsx"),
    route("waiting/:kind/:id", "routes/staff/moderation/waiting.tsx"),
    route("waiting/:kind/:id/decision", "routes/staff/moderation/waiting-decision.tsx"),
    route("waiting/:kind/:id/read", "routes/staff/moderation/waiting-read.tsx"),
    route("waiting/:kind/:id/concern", "routes/staff/moderation/waiting-concern.tsx"),
    // safeguarding
    route("safeguarding", "routes/staff/safeguarding/list.tsx"),
    route("safeguarding/:id", "routes/staff/safeguarding/concern.tsx"),
    route("safeguarding/:id/acknowledgement", "routes/staff/safeguarding/acknowledgement.tsx"),
    route("safeguarding/:id/told", "routes/staff/safeguarding/told.tsx"),
    route("safeguarding/:id/decision", "routes/staff/safeguarding/decision.tsx"),
    route("safeguarding/:id/closing", "routes/staff/safeguarding/closing.tsx"),
    route("safeguarding/:id/closed", "routes/staff/safeguarding/closed.tsx"),
    route("concerns/:id/why", "routes/staff/safeguarding/why.tsx"),
    // themes
    route("themes", "routes/staff/themes/board.tsx"),
    route("themes/:id", "routes/staff/themes/theme.tsx"),
    route("themes/:id/owner", "routes/staff/themes/owner.tsx"),
    // asks
    route("asks", "routes/staff/asks/asks.tsx"),
    route("asks/new", "routes/staff/asks/new.tsx"),
    route("asks/:id", "routes/staff/asks/ask.tsx"),
    route("asks/:id/actions", "routes/staff/asks/actions.tsx"),
    route("asks/:id/actions/:actionId", "routes/staff/asks/action-state.tsx"),
    route("asks/:id/answers", "routes/staff/asks/answers.tsx"),
    route("asks/:id/difference", "routes/staff/asks/difference.tsx"),
    route("asks/:id/views", "routes/staff/asks/views.tsx"),
    // report
    route("reports", "routes/staff/reports/reports.tsx"),
    route("reports/:from/:to", "routes/staff/reports/report.tsx"),
    // jargon
    route("words", "routes/staff/jargon/words.tsx"),
    route("words/:key/commitment", "routes/staff/jargon/commitment.tsx"),
    route("words/check", "routes/staff/jargon/check.tsx"),
    // campaigns and ballots
    route("campaigns", "routes/staff/campaigns/campaigns.tsx"),
    route("campaigns/new", "routes/staff/campaigns/new.tsx"),
    route("campaigns/:id", "routes/staff/campaigns/campaign.tsx"),
    route("campaigns/:id/ballot", "routes/staff/campaigns/ballot-new.tsx"),
    route("votes/:id/close", "routes/staff/campaigns/ballot-close.tsx"),
    // offers
    route("offers", "routes/staff/offers/offers.tsx"),
    route("offers/:key", "routes/staff/offers/offer.tsx"),
    route("offers/:key/lines", "routes/staff/offers/lines.tsx"),
    route("offers/:key/versions", "routes/staff/offers/versions.tsx"),
    route("offers/suggestions/:id", "routes/staff/offers/suggestion.tsx"),
    // forums and people
    route("groups", "routes/staff/groups/groups.tsx"),
    route("groups/:key", "routes/staff/groups/group.tsx"),
    route("groups/:key/meetings", "routes/staff/groups/meetings.tsx"),
    route("groups/:key/codes", "routes/staff/groups/codes.tsx"),
    route("people", "routes/staff/people/people.tsx"),
    route("people/new", "routes/staff/people/new.tsx"),
    route("people/:id/roles", "routes/staff/people/roles.tsx"),
  ]),
  // every component and page in every state; closed where real people write
  route("pattern-book", "routes/pattern-book/contents.tsx"),
  route("pattern-book/young/:name/:language/:appearance/:which", "routes/pattern-book/young.tsx"),
  route("pattern-book/staff/:name/:language/:appearance/:which", "routes/pattern-book/staff.tsx"),
  // resources: downloads
  route("staff/reports/:from/:to/as/:format", "routes/staff/reports/report-file.ts"),
  route(":lang/back/view/copy.txt", "routes/young/back-copy.tsx"),
] satisfies RouteConfig;
