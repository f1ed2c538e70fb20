import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ownRuleForm } from "~/features/safeguarding/own-rule-form";
import { acceptRule } from "~/features/safeguarding/own-rules.server";
import { OwnRuleForm } from "~/features/safeguarding/ui/own-rule-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Asked for also after a refusal, whose page it is: it leads nowhere, or what was typed would be lost. */
export async function loader(args: LoaderFunctionArgs) {
  const { t } = await staff(args, "concerns.read");
  return { title: t("worries")("own.new") };
}

/** Takes a rule, once it was tested again. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.read");
  const form = await readForm(args.request, ownRuleForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { because, as, ...rule } = form.value;
  const outcome = await acceptRule(actor, rule, because, as);
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.worryWords, "accepted"), 303);
  if (outcome.why === "not-yours") throw notFound();
  const errors: Record<string, string> = { say: outcome.why === "problems" ? "worries:form.say.problems" : `worries:refused.${outcome.why}` };
  return data({ errors, typed: form.typed }, { status: 422 });
}

export default function Accepted() {
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("worries");
  return (
    <>
      <PageHead title={t("own.new")} lead={t("own.lead")} back={{ href: paths.staff.worryWords, label: t("title") }} />
      <OwnRuleForm errors={wrong?.errors} typed={wrong?.typed} action={paths.staff.worryRuleNew} />
    </>
  );
}
