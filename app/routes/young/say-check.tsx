import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WatchedLine } from "~/features/safeguarding/ui/watched-line";
import { watchedNow } from "~/features/safeguarding/watched-now.server";
import { submitView } from "~/features/views/submit-view.server";
import { readVisit } from "~/features/views/visit.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";
import { Quote } from "~/ui/marks/quote";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { Notice } from "~/ui/young/notice";
import { PageTitle } from "~/ui/young/page-title";
import { ProgressLine } from "~/ui/young/progress-line";
import { SummaryList } from "~/ui/young/summary-list";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, t } = await anyone(args);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "sent") throw redirect(paths.young(language).saySent);
  if (visit.stage !== "writing") throw redirect(paths.young(language).say);
  return { language, title: t("common")("name"), draft: visit.draft, watched: await watchedNow(authority) };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "writing") {
    const sent = await submitView(actor, authority, visit.token, visit.draft);
    if (!sent.ok) return redirect(paths.young(language).say, 303);
  } else if (visit.stage !== "sent") return redirect(paths.young(language).say, 303);
  return redirect(paths.young(language).saySent, 303);
}

export default function SayCheck() {
  const { language, draft, watched } = useLoaderData<typeof loader>();
  const { t } = useTranslation("views");
  const to = paths.young(language);
  const sharing = draft.sharing ?? "helpersOnly";
  const change = (href: string, of: string) => ({ href, label: t("check.change"), of });
  const rows = [
    { key: t("check.words"), value: <Quote dir="auto">{draft.words}</Quote>, change: change(to.say, t("check.words")) },
    {
      key: t("check.feeling"),
      value: draft.feeling ? t(`feeling.${draft.feeling}`) : t("check.none"),
      change: change(`${to.say}#feeling`, t("check.feeling")),
    },
    {
      key: t("check.sharing"),
      value: `${t(`sharing.${sharing}.label`)}. ${t(`sharing.${sharing}.preview`)}`,
      change: change(to.saySharing, t("check.sharing")),
    },
    ...(sharing === "wordsWithName"
      ? [{ key: t("check.name"), value: <bdi>{draft.pickedName}</bdi>, change: change(`${to.saySharing}#pickedName`, t("check.name")) }]
      : []),
    ...(draft.helpedBy ? [{ key: t("check.helped"), value: <bdi>{draft.helpedBy}</bdi>, change: change(`${to.say}#helpedBy`, t("check.helped")) }] : []),
  ];
  return (
    <>
      <BackLink href={to.saySharing}>{t("back")}</BackLink>
      <ProgressLine text={t("progress", { now: 3, of: 3 })} now={3} of={3} />
      <PageTitle>{t("check.title")}</PageTitle>
      <SummaryList rows={rows} />
      <Notice tone="calm">
        <p>{t("limit.long")}</p>
        <WatchedLine watched={watched} plain />
      </Notice>
      <form method="post">
        <ButtonRow>
          <BigButton icon="say">{t("check.send")}</BigButton>
        </ButtonRow>
      </form>
    </>
  );
}
