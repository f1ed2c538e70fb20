import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { PageTitle } from "~/ui/young/page-title";

type Props = { nickname: string; language: Language; error?: string; typed?: string };

/** A member who is signed in joins one group more: as whom is said, and how to join as somebody else. */
export function JoinAnother({ nickname, language, error, typed }: Props) {
  const { t } = useTranslation("people");
  const to = paths.young(language);
  return (
    <>
      <form method="post" autoComplete="off">
        <BackLink href={to.mine}>{t("mine.title")}</BackLink>
        {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#code", text: error }]} /> : null}
        <PageTitle caption={<bdi>{t("join.as", { nickname })}</bdi>} lead={t("join.another")}>
          {t("join.title")}
        </PageTitle>
        <Field id="code" name="code" kind="line" label={t("join.code.label")} hint={t("join.code.hint")} error={error} defaultValue={typed} />
        <ButtonRow>
          <BigButton icon="next">{t("join.go")}</BigButton>
        </ButtonRow>
      </form>
      <form method="post" action={to.signOut}>
        <p>{t("join.notYou")}</p>
        <ButtonRow>
          <BigButton tone="plain" icon="leave">
            {t("mine.signOut")}
          </BigButton>
        </ButtonRow>
      </form>
    </>
  );
}
