import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { shippedChangeForm } from "~/features/safeguarding/own-rule-form";
import { acceptChange, shippedRulePage } from "~/features/safeguarding/shipped-rules.server";
import { RuleTrial } from "~/features/safeguarding/ui/rule-trial";
import { ShippedChangeForm } from "~/features/safeguarding/ui/shipped-rule";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { PageHead } from "~/ui/staff/page-head";

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await staff(args, "concerns.read");
  const rule = await shippedRulePage(actor, args.params.rule ?? "");
  if (!rule) throw notFound();
  return { rule };
}

/** Takes a change of a rule that ships, once it was tested again; one that would miss a worry comes back with the lines. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.read");
  const form = await readForm(args.request, shippedChangeForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed, trial: null }, { status: 422 });
  const { state, not, because } = form.value;
  const outcome = await acceptChange(actor, { rule: args.params.rule ?? "", off: state === "off", not }, because);
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.worryWords, "changed"), 303);
  if (outcome.why === "not-yours" || outcome.why === "not-found") throw notFound();
  const trial = outcome.why === "would-miss" ? outcome.trial : null;
  return data({ errors: { not: trial ? "worries:refused.would-miss" : "worries:form.say.problems" }, typed: form.typed, trial }, { status: 422 });
}

/** What was refused, with the lines that would be missed and all that was typed. */
export default function ShippedRuleRefused() {
  const { rule } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { t } = useTranslation("worries");
  const { shippedRule, shippedRuleChanged, worryWords } = paths.staff;
  return (
    <>
      <PageHead title={rule.name} lead={rule.why} back={{ href: worryWords, label: t("title") }} />
      {outcome?.trial ? (
        <RuleTrial trial={outcome.trial} typed={outcome.typed} action={shippedRuleChanged(rule.name)} fields={["state", "not", "because"]} />
      ) : null}
      <ShippedChangeForm rule={rule} errors={outcome?.errors} typed={outcome?.typed} action={shippedRule(rule.name)} />
    </>
  );
}
