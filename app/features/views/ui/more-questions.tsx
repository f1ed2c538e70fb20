import { useTranslation } from "react-i18next";
import { More } from "~/ui/young/more";

/** The questions that may still be answered before sending; none has to be. */
export function MoreQuestions({ more }: { more: readonly { href: string; label: string }[] }) {
  const { t } = useTranslation("say");
  return (
    <More summary={t("check.more")}>
      <ul>
        {more.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </More>
  );
}
