import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import type { returnsPage } from "../returns-pages.server";

type Told = Awaited<ReturnType<typeof returnsPage>>[number]["told"][number];
type Figure = Extract<Told, { kind: "figure" }>;

/** What is told in one direction of writing, within a sentence in another. */
const apart = (words: string) => `\u2068${words}\u2069`;

function numberWords(told: Figure["was"], t: TFunction): string {
  if (told === null) return t("returns.before.nothing");
  if (told.value === null) return t("returns.notGiven");
  const value = told.unit === "percent" ? t("returns.percent", { value: told.value }) : `${told.value}`;
  return told.of === null ? value : t("returns.before.outOf", { value, of: told.of });
}

function toldWords(one: Told, t: TFunction): string {
  if (one.kind === "learning") {
    const words = (text: string | null) => (text === null ? t("returns.before.nothing") : apart(text));
    return t("returns.before.line", { what: t("returns.learning"), was: words(one.was), became: words(one.became) });
  }
  const name = one.measure === null ? apart(one.words) : t(`returns.measure.${one.measure}`);
  const what = one.raisedBy === null ? name : `${name} (${t(`returns.raised.${one.raisedBy}`)})`;
  return t("returns.before.line", { what, was: numberWords(one.was, t), became: numberWords(one.became, t) });
}

/** What a return said before and since, newest first, each with who told it and when. */
export function ToldBefore({ told, language }: { told: readonly Told[]; language: string }) {
  const { t } = useTranslation("complaints");
  if (told.length === 0) return null;
  return (
    <details open={told.some((one) => one.was !== null)}>
      <summary>{t("returns.before.title")}</summary>
      <ul>
        {told.map((one) => (
          <li key={one.id}>
            {toldWords(one, t)}{" "}
            <span className="hint">
              {t("returns.before.by", { by: one.by === null ? t("returns.before.file") : apart(one.by), on: dayWords(one.on, language) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
