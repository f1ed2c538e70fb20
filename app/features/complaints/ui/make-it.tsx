import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedChoices, typedText } from "~/platform/form-errors";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ChoiceList } from "~/ui/young/choice-list";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { More } from "~/ui/young/more";
import { PageTitle } from "~/ui/young/page-title";
import { HelpMeanwhile } from "../../views/ui/help-now";
import { useOwnPaths } from "../../views/ui/own-paths";
import { PrivateLine } from "../../views/ui/private-limits";
import { ReceiptAgain } from "../../views/ui/receipt-again";
import type { WhomAbout } from "../whom-about.server";
import { AdvocateNumbers, type Numbers } from "./advocate-numbers";
import { WhoFields } from "./who-fields";

type Props = {
  language: Language;
  named: WhomAbout;
  numbers: Numbers;
  wantsAdvocate: boolean;
  wrong?: { errors: FieldErrors; typed: Typed; at: number };
};

/** A view is made a complaint: one button. Whatever else may be said waits to be asked for; an advocate is offered before. */
export function MakeIt({ language, named, numbers, wantsAdvocate, wrong }: Props) {
  const { t } = useTranslation("complaints");
  const own = useOwnPaths(language);
  const errors = Object.entries(wrong?.errors ?? {}).map(([field, key]) => ({ href: `#${field}`, text: t(key, { at: wrong?.at }) }));
  const receipt = typedText(wrong?.typed, "receipt");
  return (
    <form method="post" autoComplete="off">
      <BackLink href={own.view}>{t("views:back")}</BackLink>
      {errors.length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errors} /> : null}
      <HelpMeanwhile errors={Object.values(wrong?.errors ?? {})} language={language} />
      <PageTitle lead={t("make.lead")}>{t("make.title")}</PageTitle>
      <p>{t("make.words")}</p>
      <p>{t("check.who")}</p>
      {receipt === undefined ? null : <ReceiptAgain error={errors.find(({ href }) => href === "#receipt")?.text} typed={receipt} />}
      {wantsAdvocate ? (
        <>
          <p>{t("back:advocate.asked")}</p>
          <input type="hidden" name="wantsAdvocate" value="yes" />
        </>
      ) : (
        <ChoiceList
          name="wantsAdvocate"
          legend={t("say:q.advocate.title")}
          hint={t("say:q.advocate.hint")}
          chosen={typedText(wrong?.typed, "wantsAdvocate") ?? "no"}
          choices={(["no", "yes"] as const).map((value) => ({ value, label: t(`say:q.advocate.${value}`) }))}
        />
      )}
      <PrivateLine />
      <More summary={t("make.more")}>
        <WhoFields named={named} about={typedChoices(wrong?.typed, "about") ?? []} aboutWords={typedText(wrong?.typed, "aboutWords")} />
        <Field id="putRight" name="putRight" rows={4} label={t("want.label")} hint={t("want.hint")} defaultValue={typedText(wrong?.typed, "putRight")} />
      </More>
      <ButtonRow>
        <BigButton icon="look">{t("make.go")}</BigButton>
      </ButtonRow>
      <AdvocateNumbers numbers={numbers} />
    </form>
  );
}
