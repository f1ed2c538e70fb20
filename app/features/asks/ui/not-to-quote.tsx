import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Buttons, LinkButton } from "~/ui/staff/button";
import { Notice } from "~/ui/young/notice";
import type { ViewChoice } from "./view-choices";

/** Before anything is typed: that the view somebody starts from may not be quoted, why, and what can be done with it instead. */
export function NotToQuote({ started }: { started: readonly ViewChoice[] }) {
  const { t } = useTranslation("asks");
  const [first] = started;
  if (!first || started.some((view) => view.quotable)) return null;
  return (
    <Notice tone="warning">
      <p>{t(first.undecided ? "views.startedUndecided" : "views.startedPrivate")}</p>
      <Buttons>
        {first.undecided ? (
          <LinkButton href={paths.staff.view(first.id)}>{t("views.decideFirst")}</LinkButton>
        ) : (
          <LinkButton href={paths.staff.viewAnswer(first.id)}>{t("views.answerInstead")}</LinkButton>
        )}
      </Buttons>
    </Notice>
  );
}
