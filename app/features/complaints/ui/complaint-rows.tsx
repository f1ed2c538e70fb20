import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { Quote } from "~/ui/marks/quote";
import type { SummaryRow } from "~/ui/young/summary-list";
import type { Wishes } from "../complaint";
import type { ComplaintStep } from "../questions";

type Checked = { words: string; safeNow: string | null; wishes: Wishes; names: readonly string[] };

/** Each answer of a complaint, with a way back to it. */
export function useComplaintRows({ words, safeNow, wishes, names }: Checked, language: Language): SummaryRow[] {
  const { t } = useTranslation("complaints");
  const row = (step: ComplaintStep, value: SummaryRow["value"]): SummaryRow => ({
    key: t(`answer.${step}`),
    value: value ?? t("say:check.none"),
    change: { href: paths.young(language).putRightStep(step, "check"), label: t("say:check.change"), of: t(`answer.${step}`) },
  });
  const about = [...names, ...(wishes.aboutWords ? [wishes.aboutWords] : [])].join(" · ");
  return [
    row("words", words ? <Quote dir="auto">{words}</Quote> : null),
    row("who", about ? <bdi>{about}</bdi> : null),
    row("want", wishes.putRight ? <Quote dir="auto">{wishes.putRight}</Quote> : null),
    row("now", safeNow ? t(`say:q.now.${safeNow}`) : null),
    row("advocate", t(`say:q.advocate.${wishes.wantsAdvocate ? "yes" : "no"}`)),
  ];
}
