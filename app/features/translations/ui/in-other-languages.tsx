import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { languageWords } from "~/platform/i18n/language-words";
import { Said } from "~/ui/marks/said";
import { Panel } from "~/ui/staff/panel";
import type { InOtherLanguages as Found } from "../published-pages.server";

/** Where staff keep a thing that is published: how much of it is in each language, and the way to put it there; `of` where a page keeps several. */
export function InOtherLanguages({ found, of }: { found: Found | null; of?: string }) {
  const { t, i18n } = useTranslation("translations");
  if (!found || found.languages.length === 0) return null;
  return (
    <Panel
      title={
        of ? (
          <>
            {t("published.panel")}: <Said>{of}</Said>
          </>
        ) : (
          t("published.panel")
        )
      }
    >
      <p>{t("published.panelLead")}</p>
      <ul>
        {found.languages.map(({ code, counts }) => (
          <li key={code}>
            <a href={paths.staff.publishedThing(code, found.kind, found.id)}>
              {t("published.panelOf", { language: languageWords(i18n.language, code), some: counts.done, all: counts.all })}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
