import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import type { keepingPage } from "../keeping-page.server";

type Found = NonNullable<Awaited<ReturnType<typeof keepingPage>>>["lines"][number]["found"];

/** What was found about a line, newest first, each with its time, its day and what shows it. */
export function LineFindings({ found, language }: { found: Found; language: string }) {
  const { t } = useTranslation("keeping");
  if (found.length === 0) return <p className="hint">{t("nothing")}</p>;
  return (
    <ul>
      {found.map((one) => (
        <li key={one.id}>
          <strong>{t(`findings.${one.finding}`)}</strong>
          {" · "}
          {t("found", { from: dayWords(one.from, language), to: dayWords(one.to, language), on: dayWords(one.foundOn, language) })}
          <br />
          <Said as="span">{one.evidence}</Said>
        </li>
      ))}
    </ul>
  );
}
