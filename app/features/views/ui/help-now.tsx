import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { Notice } from "~/ui/young/notice";
import { helpLines } from "../../safeguarding/help-directory";
import { CallNow, type Line } from "./call-now";

/**
 * Who to talk to now, at once, for somebody who said that they are not safe or not sure. The one place on the way of saying
 * something where numbers stand: the first three of the directory, and the way to all of it. Nothing to show: nothing.
 */
export function HelpNow({ lines, allHref, isMeanwhile }: { lines: readonly Line[]; allHref: string; isMeanwhile?: boolean }) {
  const { t } = useTranslation("say");
  if (lines.length === 0) return null;
  return (
    <Notice tone="help" title={t("help.title")}>
      <CallNow lines={lines.slice(0, 3)} />
      <p>
        <a href={allHref}>{t("common:help.now")}</a>
      </p>
      {isMeanwhile ? null : <p>{t("help.what")}</p>}
    </Notice>
  );
}

/** The same for somebody who is asked to wait, because too much comes in at once: what they wrote could not be taken just now. */
export function HelpMeanwhile({ errors, language }: { errors: readonly (string | undefined)[]; language: Language }) {
  if (!errors.some((error) => error?.endsWith(".slow"))) return null;
  return <HelpNow lines={helpLines} allHref={paths.young(language).help} isMeanwhile />;
}
