import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/ui/staff/error-summary";
import type { Problem } from "../returns";

/** A word of a file among words that may be written the other way. */
const apart = (word: string | null | undefined) => (word ? `\u2068${word}\u2069` : "");

/** Every problem of a return with its line and column; nothing was taken in. */
export function ReturnProblems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation("complaints");
  const text = (one: Problem) => {
    const what = t(`returns.problem.${one.says}`, { found: apart(one.found) });
    const meant = one.meant ? ` ${t("returns.meant", { meant: apart(one.meant) })}` : "";
    return t("returns.at", { line: one.line, column: apart(one.column), what: `${what}${meant}` });
  };
  const lines = problems.map((one) => text(one));
  return <ErrorSummary title={t("returns.wrong")} errors={[...new Set(lines)].map((line) => ({ href: "#text", text: line }))} />;
}
