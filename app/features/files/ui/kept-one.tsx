import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import type { FileKind } from "../file";
import { KeptFile } from "./kept-file";

type Props = { kind: FileKind; language: Language; seconds: number | null; next: string };

/** What was made, as it will be sent: keep it and go on to what is next, or take it off. Doing it again stands below. */
export function KeptOne({ kind, language, seconds, next }: Props) {
  const { t } = useTranslation("files");
  const to = paths.young(language);
  return (
    <Card title={t(`${kind}.kept`)}>
      <KeptFile kind={kind} href={to.sayFile(kind)} seconds={seconds} />
      <p>{t("kept.not")}</p>
      <ButtonRow>
        <BigLink href={next} icon="check">
          {t("kept.keep")}
        </BigLink>
        <form method="post" action={to.sayFileRemoval(kind)}>
          <BigButton tone="plain" icon="no">
            {t("kept.remove")}
          </BigButton>
        </form>
      </ButtonRow>
    </Card>
  );
}
