import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { helpLines } from "~/features/safeguarding/help-directory";
import { openingHoursWords } from "~/features/safeguarding/opening-hours-words";
import { ownHelpLines } from "~/features/safeguarding/own-help-lines.server";
import { HelpCard } from "~/features/safeguarding/ui/help-card";
import { WatchedLine } from "~/features/safeguarding/ui/watched-line";
import { watchedNow } from "~/features/safeguarding/watched-now.server";
import { backFromHelp, paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { Notice } from "~/ui/young/notice";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const [own, watched] = await Promise.all([ownHelpLines(authority.id), watchedNow(authority)]);
  return {
    language,
    back: backFromHelp(language, new URL(args.request.url).searchParams.get("back")) ?? paths.young(language).home,
    lines: helpLines,
    own,
    watched,
  };
}

const first = 4;

/** Who to turn to now; every number can be tapped. */
export default function Help() {
  const { language, back, lines, own, watched } = useLoaderData<typeof loader>();
  const { t } = useTranslation("help");
  const card = (level: 2 | 3) => (line: (typeof lines)[number]) => (
    <HelpCard
      key={line.key}
      level={level}
      name={t(`${line.key}.who`)}
      what={t(`${line.key}.what`)}
      number={line.number}
      href={line.href}
      press={t(line.href.startsWith("sms") ? "text" : "call")}
      free={line.free}
      hours={line.hours ? t(`hours.${line.hours}`) : null}
      checked={line.checked}
    />
  );
  const hoursOf = ({ hours }: (typeof own)[number]) => {
    if (hours === null || hours === "") return null;
    if (hours === "always") return t("hours.always");
    return "written" in hours ? hours.written : openingHoursWords(hours, language, t("hours.allDay"));
  };
  return (
    <>
      <BackLink href={back}>{t("back")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {lines.slice(0, first).map(card(2))}
      {own.length > 0 ? <h2>{t("here")}</h2> : null}
      {own.map((line) => (
        <HelpCard level={3} {...line} hours={hoursOf(line)} key={line.key} what={t(`own.${line.key}`)} press={t("call")} checked={true} />
      ))}
      <h2>{t("more")}</h2>
      {lines.slice(first).map(card(3))}
      <Notice tone="calm">
        <WatchedLine watched={watched} plain />
        <p>{t("notWatched")}</p>
      </Notice>
    </>
  );
}
