import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Wordmark } from "~/ui/marks/wordmark";

/** The frame of the two pages of signing in, before there is anybody to show rooms to. */
export function SignInPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const { t } = useTranslation("common");
  return (
    <main id="main" className="page-narrow">
      <p>
        <Wordmark name={t("name")} />
      </p>
      <h1>{title}</h1>
      <p>{lead}</p>
      {children}
    </main>
  );
}
