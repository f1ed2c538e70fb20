import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Said } from "~/ui/marks/said";
import { Panel } from "~/ui/staff/panel";
import type { asksOfWords } from "../joined-pages.server";
import { standingKey } from "./ask-words";

/** The Asks that words are in, each with where it stands and the way there. Nothing while there is none. */
export function AsksOfWords({ asks }: { asks: Awaited<ReturnType<typeof asksOfWords>> }) {
  const { t } = useTranslation("asks");
  if (asks.length === 0) return null;
  return (
    <Panel title={t("joined.asks")}>
      <ul>
        {asks.map((ask) => (
          <li key={ask.id}>
            <a href={paths.staff.ask(ask.id)}>{ask.asked ? <Said language={ask.language}>{ask.asked}</Said> : t("asked.hidden")}</a>
            {" · "}
            {t(`askState.${standingKey(ask)}`)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
