import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { BackLink } from "~/ui/young/back-link";
import { BigButton } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { PageTitle } from "~/ui/young/page-title";
import { useOwnPaths } from "./own-paths";
import { PrivateLine } from "./private-limits";

const why = { complaint: "complaints:mine.team", "taken-back": "state.takenBack.title", withdrawn: "complaints:mine.is.withdrawn" } as const;
export type Ended = keyof typeof why;

/**
 * Words written to what was taken back, or made a complaint, meanwhile: they went to nobody, and stand here still. To the complaints
 * team they go only when their author sends them there.
 */
export function TooLate({ ended, words, language }: { ended: Ended; words: string | undefined; language: Language }) {
  const { t } = useTranslation("views");
  const own = useOwnPaths(language);
  const isComplaint = ended === "complaint";
  return (
    <form method="post" action={own.putRightMore} autoComplete="off">
      <BackLink href={isComplaint ? own.putRight : own.view}>{t("back")}</BackLink>
      <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#words", text: t("common:error.closed.words") }]} />
      <PageTitle>{t(why[ended])}</PageTitle>
      {isComplaint ? <PrivateLine /> : null}
      <Field
        id="words"
        name="words"
        kind="words"
        rows={4}
        label={t("talk.label")}
        hint={isComplaint ? t("complaints:more.hint") : undefined}
        defaultValue={words}
      />
      {isComplaint ? <BigButton icon="say">{t("talk.send")}</BigButton> : null}
    </form>
  );
}
