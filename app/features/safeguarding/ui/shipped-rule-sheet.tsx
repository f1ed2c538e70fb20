import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { PageHead } from "~/ui/staff/page-head";
import type { Trial } from "../rules-trial.server";
import type { shippedRulePage } from "../shipped-rules.server";
import { RuleTrial } from "./rule-trial";
import { WorryReason } from "./rule-words";
import { ShippedChangeForm } from "./shipped-rule";

type Props = {
  rule: NonNullable<Awaited<ReturnType<typeof shippedRulePage>>>;
  outcome?: { trial: Trial | null; errors: FieldErrors; typed: Typed; problems?: readonly string[] };
  /** What stands between the trial and the form. */
  children?: ReactNode;
};

/** A rule that ships and the form that changes it here, with what a trial found and all that was typed. */
export function ShippedRuleSheet({ rule, outcome, children }: Props) {
  const { t } = useTranslation("worries");
  const { shippedRule, shippedRuleChanged, worryWords } = paths.staff;
  return (
    <>
      <PageHead
        title={<bdi dir="ltr">{rule.name}</bdi>}
        lead={<WorryReason rule={rule.name} why={rule.why} />}
        back={{ href: worryWords, label: t("title") }}
      />
      {outcome?.trial ? (
        <RuleTrial trial={outcome.trial} typed={outcome.typed} action={shippedRuleChanged(rule.name)} fields={["state", "not", "because", "as"]} />
      ) : null}
      {children}
      <ShippedChangeForm rule={rule} errors={outcome?.errors} typed={outcome?.typed} problems={outcome?.problems} action={shippedRule(rule.name)} />
    </>
  );
}
