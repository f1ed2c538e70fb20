import { text } from "node:stream/consumers";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext, type HandleErrorFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { datesOfActions } from "~/features/asks/action-dates.server";
import { datesOfComplaints } from "~/features/complaints/complaint-dates.server";
import { forgetOldComplaints } from "~/features/complaints/forget-old-complaints.server";
import { forgetOldAnswers } from "~/features/feedback/forget-old-answers.server";
import { datesOfInbox } from "~/features/inbox/inbox-dates.server";
import { forgetOldFlags } from "~/features/jargon/forget-old-flags.server";
import { forgetUnlistedWords } from "~/features/jargon/forget-unlisted-words.server";
import { forgetOldSuggestions } from "~/features/offers/forget-old-suggestions.server";
import { membersGone } from "~/features/people/end-membership.server";
import { forgetEndedCodes } from "~/features/people/forget-ended-codes.server";
import { alertAgain } from "~/features/safeguarding/alert-again.server";
import { datesOfConcerns } from "~/features/safeguarding/concern-dates.server";
import { passOverWhoIsAway } from "~/features/safeguarding/pass-over-who-is-away.server";
import { readySpotters } from "~/features/safeguarding/ready-spotters.server";
import { refuseWithoutOwnLines } from "~/features/safeguarding/refuse-without-own-lines.server";
import { learnFromDecisions } from "~/features/themes/learned-themes.server";
import { datesOfThemes } from "~/features/themes/theme-dates.server";
import { choicesMade } from "~/features/views/change-sharing.server";
import { forgetOldViews } from "~/features/views/forget-old-views.server";
import { takenBackViews } from "~/features/views/withdraw-view.server";
import { refuseWrongSealingKey, sealOlderWords } from "~/platform/db/seal-older-words.server";
import { eraseWhatCameBack } from "~/platform/erased-list.server";
import { forgetEnded } from "~/platform/forget-ended.server";
import { serve as serveSite } from "~/platform/http/site.server";
import { withoutNul } from "~/platform/http/without-nul.server";
import { languageOf } from "~/platform/i18n/languages";
import { wordsIn } from "~/platform/i18n/words.server";
import { errorFields, log } from "~/platform/log.server";
import { forgetMessageTimes } from "~/platform/outbox/forget-times.server";
import { remindOfDates } from "~/platform/outbox/remind-of-dates.server";
import { leadBack } from "~/platform/typed/lead-back.server";
import type { PageHandle } from "~/root";
import { withNeededStyles } from "~/ui/young-styles.server";

/** Every room's dates, in one sweep. */
const remind = () => remindOfDates([datesOfConcerns, datesOfComplaints, datesOfInbox, datesOfActions, datesOfThemes]);

/** What the server does by itself. */
const regularly = [
  { name: "themes.learn", everySeconds: 15, run: learnFromDecisions },
  { name: "dates.remind", everySeconds: 300, run: remind },
  { name: "alerts.again", everySeconds: 60, run: alertAgain },
  { name: "words.seal", everySeconds: 3600, run: sealOlderWords },
  { name: "ended.forget", everySeconds: 600, run: forgetEnded },
  { name: "codes.forget", everySeconds: 3600, run: forgetEndedCodes },
  { name: "messages.forget-times", everySeconds: 6 * 3600, run: forgetMessageTimes },
  { name: "views.forget", everySeconds: 6 * 3600, run: forgetOldViews },
  { name: "complaints.forget", everySeconds: 6 * 3600, run: forgetOldComplaints },
  { name: "flags.forget", everySeconds: 6 * 3600, run: forgetOldFlags },
  { name: "words.forget-unlisted", everySeconds: 6 * 3600, run: forgetUnlistedWords },
  { name: "suggestions.forget", everySeconds: 6 * 3600, run: forgetOldSuggestions },
  { name: "feedback.forget", everySeconds: 6 * 3600, run: forgetOldAnswers },
] as const;

const staysErased = async () => void (await eraseWhatCameBack([takenBackViews, choicesMade, membersGone]));

/** Serves the site once it may open: every authority's own numbers are there (R51), and nothing that was erased has come back. */
export const serve = (options: Parameters<typeof serveSite>[0]) =>
  serveSite({ ...options, before: [refuseWrongSealingKey, refuseWithoutOwnLines, staysErased, readySpotters], regularly, beforeSending: passOverWhoIsAway });

export const streamTimeout = 10_000;

/** Renders a page. Pages about people are never stored by a browser or a proxy; a page may say otherwise. */
export default async function answer(request: Request, asked: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
  const back = await leadBack(request, asked, headers, remix.staticHandlerContext);
  if (back) return back;
  const status = remix.staticHandlerContext.statusCode;
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  // What nobody keeps cannot be mixed up, so only a page that may be kept says what it depends on.
  if (headers.get("Cache-Control") !== "no-store") headers.append("Vary", "Accept-Language, Cookie, Sec-Fetch-Site");
  const waitForAll = isbot(request.headers.get("User-Agent") ?? "") || remix.isSpaMode;
  return new Promise<Response>((resolve, reject) => {
    let started = false;
    let finalStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={wordsIn(languageOf(request))}>
        <RemixServer context={remix} url={request.url} nonce={context.nonce} abortDelay={streamTimeout} />
      </I18nextProvider>,
      {
        nonce: context.nonce,
        [waitForAll ? "onAllReady" : "onShellReady"]() {
          started = true;
          const body = withoutNul();
          const asItIs = new URL(request.url).pathname.startsWith("/staff") || isWoken(remix);
          if (asItIs) resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }));
          else text(body).then((page) => resolve(new Response(titled(withNeededStyles(page), request), { headers, status: finalStatus })), reject);
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          finalStatus = 500;
          if (started) log.error("page.render-failed", errorFields(error));
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** Whether React wakes this page in the browser: it must then find what it made, letter for letter. */
function isWoken({ staticHandlerContext, routeModules }: EntryContext): boolean {
  return staticHandlerContext.matches.some(({ route }) => (routeModules[route.id]?.handle as PageHandle | undefined)?.hydrate);
}

/** A page with something to put right says so first of all, in its title (R15). */
function titled(page: string, request: Request): string {
  if (!page.includes('class="error-summary"')) return page;
  return page.replace("<title>", `<title>${wordsIn(languageOf(request)).t("common:error.before")} `);
}

/** Logs what went wrong in a loader or an action by class and place, never by message; a visitor who left is no error. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return;
  if (error && typeof error === "object" && "status" in error && error.status === 404) return;
  log.error("page.failed", { ...errorFields(error), method: request.method === "POST" ? "POST" : "GET" });
};
