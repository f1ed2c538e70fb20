import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import filesCss from "~/features/files/ui/files.css?url";
import { keptRows } from "~/features/files/ui/kept-rows";
import { filesKept } from "~/features/files/visit-files.server";
import { KeepHere } from "~/features/kept/ui/keep-here";
import { giveawaysIn } from "~/features/moderation/giveaways.server";
import { helpLines } from "~/features/safeguarding/help-directory";
import { WatchedLine } from "~/features/safeguarding/ui/watched-line";
import { watchedNow } from "~/features/safeguarding/watched-now.server";
import { topicName } from "~/features/topics/topics-offered.server";
import { draftMark, isAsShown } from "~/features/views/draft-mark.server";
import { maySay } from "~/features/views/flood.server";
import { namesIn } from "~/features/views/named-choices.server";
import { stepsOfPath } from "~/features/views/questions";
import { regardedBy } from "~/features/views/regarded.server";
import { submitView } from "~/features/views/submit-view.server";
import { toChoose } from "~/features/views/to-choose";
import { useCheckRows } from "~/features/views/ui/check-rows";
import { GentleHints } from "~/features/views/ui/gentle-hints";
import { HelpMeanwhile, HelpNow } from "~/features/views/ui/help-now";
import { MoreQuestions } from "~/features/views/ui/more-questions";
import { PrivateLimits } from "~/features/views/ui/private-limits";
import { SendForm } from "~/features/views/ui/send-form";
import { WhatEachSees } from "~/features/views/ui/what-each-sees";
import { isComplete, lacksName } from "~/features/views/view";
import { readVisit } from "~/features/views/visit.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { ErrorSummary } from "~/ui/young/error-summary";
import { PageTitle } from "~/ui/young/page-title";
import { ProgressLine } from "~/ui/young/progress-line";
import { SummaryList } from "~/ui/young/summary-list";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: filesCss }];

export const handle: PageHandle = { tellsNoSignal: true };

export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "sent") throw redirect(paths.young(language).saySent);
  if (visit.stage !== "writing") throw redirect(paths.young(language).sayLost);
  if (visit.draft.complaint) throw redirect(paths.young(language).putRightCheck);
  const files = await filesKept(authority.id, visit.token);
  if (!isComplete(visit.draft, files.length)) throw redirect(paths.young(language).sayWords);
  const { draft } = visit;
  const [names, topic, regarded] = await Promise.all([
    namesIn(draft, actor, language),
    topicName(authority.id, draft.topic, language),
    regardedBy(authority.id, draft.regards),
  ]);
  const checked = { draft, names, topic, regarded, isMember: actor.kind === "member" };
  return {
    language,
    checked,
    files,
    mark: await draftMark(authority.id, visit),
    // Said before anything is sent: what a phone kept is opened here, and its author finds what was left out.
    missing: lacksName(draft) ? toChoose("no-name", language) : null,
    giveaways: giveawaysIn(draft.words ?? ""),
    watched: await watchedNow(authority),
    lines: draft.safeNow === "no" || draft.safeNow === "unsure" ? helpLines : [],
  };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const to = paths.young(language);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "sent") return redirect(to.saySent, 303);
  if (visit.stage !== "writing") return redirect(to.sayLost, 303);
  if (!(await maySay(args.context.network))) return data({ text: "say:check.slow", href: "#send" }, { status: 429 });
  if (visit.draft.complaint) return redirect(to.putRightCheck, 303);
  if (!(await isAsShown(args.request, await draftMark(authority.id, visit)))) return data({ text: "say:check.changed", href: "#send" }, { status: 409 });
  const sent = await submitView(actor, authority, visit.token, visit.draft);
  if (sent.ok) return redirect(to.saySent, 303);
  if (sent.why === "nothing-written") return redirect(to.sayWords, 303);
  return data(toChoose(sent.why, language), { status: 422 });
}

/** Everything as it will be sent, what each reader sees of it, and one button. */
export default function SayCheck() {
  const { language, checked, files, mark, missing, giveaways, watched, lines } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>() ?? missing;
  const { t } = useTranslation("say");
  const { rows, more } = useCheckRows(checked, language);
  return (
    <>
      <BackLink href={paths.young(language).sayQuestion("now")}>{t("back")}</BackLink>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: wrong.href, text: t(wrong.text) }]} /> : null}
      <ProgressLine text={t("step", { now: stepsOfPath, of: stepsOfPath })} now={stepsOfPath} of={stepsOfPath} />
      <PageTitle>{t("check.title")}</PageTitle>
      {lines.length > 0 ? <HelpNow lines={lines} allHref={paths.young(language).help} /> : <HelpMeanwhile errors={[wrong?.text]} language={language} />}
      <SummaryList rows={[...keptRows(files, language, t), ...rows]} />
      <GentleHints parts={giveaways} language={language} />
      <WhatEachSees draft={checked.draft} names={checked.names} />
      <PrivateLimits asMe={checked.isMember && checked.draft.asMe} />
      <WatchedLine watched={watched} />
      <SendForm mark={mark} label={t("check.send")} />
      <KeepHere language={language} />
      <MoreQuestions more={more} />
    </>
  );
}
