import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Said } from "~/ui/marks/said";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { AskPage } from "../pages.server";

/** What is different now. What nobody who asked has confirmed is shown here only. */
export function DifferencePanel({ ask }: { ask: AskPage }) {
  const { t } = useTranslation("asks");
  const write = ask.mayWrite ? (
    <LinkButton href={paths.staff.askDifference(ask.id)} icon="plus">
      {t("differencePage.title")}
    </LinkButton>
  ) : undefined;
  return (
    <Panel title={t("difference.label")} actions={write}>
      {ask.differences.length === 0 && ask.unconfirmed.length === 0 ? <p>{t("difference.notYet")}</p> : null}
      <ul>
        {ask.differences.map((difference) => (
          <li key={difference.words}>
            <Said>{difference.words}</Said> · {t(`confirmed.${difference.confirmedHow ?? "source"}`)}
          </li>
        ))}
        {ask.unconfirmed.map((difference) => (
          <li key={difference.id}>
            <Said>{difference.words}</Said> · {t("confirmed.notYet")}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
