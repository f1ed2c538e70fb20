import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BackLink } from "~/ui/young/back-link";
import { Notice } from "~/ui/young/notice";
import { PageTitle } from "~/ui/young/page-title";
import type { FileKind } from "../file";

/** Before anything is recorded or chosen: what it may give away, what must not be sent, and words instead (R39). */
export function Unmistaken({ kind, language, words }: { kind: FileKind; language: Language; words: string }) {
  const { t } = useTranslation("files");
  return (
    <>
      <BackLink href={paths.young(language).sayWays}>{t("back")}</BackLink>
      <PageTitle>{t(`${kind}.title`)}</PageTitle>
      <Notice tone="warning" title={t("first.title")}>
        <p>{t(`first.${kind}`)}</p>
        {kind === "voice" ? null : <p>{t("first.never")}</p>}
        <p>
          <a href={words}>{t("first.words")}</a>
        </p>
      </Notice>
    </>
  );
}
