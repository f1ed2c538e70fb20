import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { languageWords } from "~/platform/i18n/language-words";
import { LinkTabs } from "~/ui/staff/tabs";
import { type Narrowed, putStates } from "../published-form";
import type { PublishedLanguagePage } from "../published-pages.server";

/** What is not done yet, what changed since, what is done; and what it belongs to. Each choice is a page with an address. */
export function PublishedFilters({ page, narrowed: { show, kind } }: { page: PublishedLanguagePage; narrowed: Narrowed }) {
  const { t, i18n } = useTranslation("translations");
  const to = (choices: { show: string; kind: string | null }) =>
    paths.staff.publishedIn(page.code, { show: choices.show === "all" ? null : choices.show, kind: choices.kind });
  return (
    <>
      <LinkTabs
        label={t("published.show.label")}
        tabs={(["all", ...putStates] as const).map((one) => ({
          href: to({ show: one, kind }),
          label: t(`published.show.${one}`, { language: languageWords(i18n.language, page.code) }),
          count: page.countsOfKind[one],
          current: one === show,
        }))}
      />
      <LinkTabs
        label={t("published.kinds.label")}
        tabs={[
          { href: to({ show, kind: null }), label: t("published.kinds.all"), count: page.counts[show], current: kind === null },
          ...page.kinds.map((one) => ({
            href: to({ show, kind: one.kind }),
            label: t(`published.kinds.${one.kind}`),
            count: one.counts[show],
            current: one.kind === kind,
          })),
        ]}
      />
    </>
  );
}
