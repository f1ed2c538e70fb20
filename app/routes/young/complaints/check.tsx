import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { sendComplaint, wishesOf } from "~/features/complaints/send-complaint.server";
import { AdvocateNumbers } from "~/features/complaints/ui/advocate-numbers";
import { useComplaintRows } from "~/features/complaints/ui/complaint-rows";
import { nobodyToName, whomAbout } from "~/features/complaints/whom-about.server";
import filesCss from "~/features/files/ui/files.css?url";
import { keptRows } from "~/features/files/ui/kept-rows";
import { filesKept } from "~/features/files/visit-files.server";
import { helpLines } from "~/features/safeguarding/help-directory";
import { WatchedLine } from "~/features/safeguarding/ui/watched-line";
import { watchedNow } from "~/features/safeguarding/watched-now.server";
import { draftMark, isAsShown } from "~/features/views/draft-mark.server";
import { maySay } from "~/features/views/flood.server";
import { HelpMeanwhile, HelpNow } from "~/features/views/ui/help-now";
import { PrivateLimits } from "~/features/views/ui/private-limits";
import { SendForm } from "~/features/views/ui/send-form";
import { isComplete } from "~/features/views/view";
import { readVisit } from "~/features/views/visit.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";
import { BackLink } from "~/ui/young/back-link";
import { ErrorSummary } from "~/ui/young/error-summary";
import { PageTitle } from "~/ui/young/page-title";
import { SummaryList } from "~/ui/young/summary-list";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: filesCss }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const to = paths.young(language);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "sent") throw redirect(to.putRightSent);
  if (visit.stage !== "writing" || !visit.draft.complaint) throw redirect(to.putRight);
  const { draft } = visit;
  const files = await filesKept(authority.id, visit.token);
  if (!isComplete(draft, files.length)) throw redirect(to.putRightStep("words"));
  const wishes = wishesOf(draft);
  const { here, left } = wishes.about.length > 0 ? await whomAbout(actor) : nobodyToName;
  return {
    language,
    files,
    words: draft.words ?? "",
    safeNow: draft.safeNow ?? null,
    mark: await draftMark(authority.id, visit),
    wishes,
    asMe: actor.kind === "member" && draft.asMe === true,
    names: [...here, ...left].filter(({ value }) => wishes.about.includes(value)).map(({ label }) => label),
    watched: await watchedNow(authority),
    lines: draft.safeNow === "no" || draft.safeNow === "unsure" ? helpLines : [],
    numbers: helpLines.filter((line) => line.key === "advocate").map(({ key, number }) => ({ key, number })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const to = paths.young(language);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "sent") return redirect(to.putRightSent, 303);
  if (visit.stage !== "writing" || !visit.draft.complaint) return redirect(to.putRight, 303);
  if (!(await maySay(args.context.network))) return data({ text: "common:error.slow", href: "#send" }, { status: 429 });
  if (!(await isAsShown(args.request, await draftMark(authority.id, visit)))) return data({ text: "say:check.changed", href: "#send" }, { status: 409 });
  const sent = await sendComplaint(actor, authority, visit.token, visit.draft);
  if (sent.ok) return redirect(to.putRightSent, 303);
  return data({ text: "say:words.empty", href: to.putRightStep("words") }, { status: 422 });
}

/** Everything as it will be sent, who reads it, who can help, and one button. */
export default function PutRightCheck() {
  const { language, files, words, safeNow, mark, asMe, wishes, names, watched, lines, numbers } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  const to = paths.young(language);
  const rows = useComplaintRows({ words, safeNow, wishes, names }, language);
  return (
    <>
      <BackLink href={to.putRightStep("advocate")}>{t("say:back")}</BackLink>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: wrong.href, text: t(wrong.text) }]} /> : null}
      <PageTitle lead={t("check.lead")}>{t("say:check.title")}</PageTitle>
      {lines.length > 0 ? <HelpNow lines={lines} allHref={to.help} /> : <HelpMeanwhile errors={[wrong?.text]} language={language} />}
      <SummaryList rows={[...keptRows(files, language, t), ...rows]} />
      <p>{t("check.who")}</p>
      <PrivateLimits asMe={asMe} />
      <WatchedLine watched={watched} />
      <SendForm mark={mark} label={t("check.send")} />
      <AdvocateNumbers numbers={numbers} />
    </>
  );
}
