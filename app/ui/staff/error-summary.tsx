import { useActionData } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type FormError, ErrorSummary as Summary } from "../young/error-summary";

/** The same as on young people's side. A form that is answered within its page leads there too, and the title says it (R15). */
export function ErrorSummary({ title, errors }: { title: string; errors: FormError[] }) {
  const { t } = useTranslation("common");
  const before = `${t("error.before")} `;
  const box = useRef<HTMLDivElement>(null);
  const answer = useActionData();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer leads here once more, also when it says the same again.
  useEffect(() => {
    box.current?.focus();
    if (!document.title.startsWith(before)) document.title = before + document.title;
    return () => {
      if (document.title.startsWith(before)) document.title = document.title.slice(before.length);
    };
  }, [answer, before]);
  return <Summary title={title} errors={errors} boxRef={box} />;
}
