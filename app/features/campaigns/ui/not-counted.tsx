import { useTranslation } from "react-i18next";
import { Notice } from "~/ui/young/notice";

/** A vote that came and was not counted: which one counts, or why none does. Never in silence. */
export function NotCounted({ why }: { why: "voted" | "closed" | "not-open" }) {
  const { t } = useTranslation("campaigns");
  return (
    <Notice tone="warning" title={t("vote.notCounted.title")} level={2}>
      <p>{t(`vote.notCounted.${why}`)}</p>
    </Notice>
  );
}
