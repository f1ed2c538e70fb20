import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ownRuleForm } from "~/features/safeguarding/own-rule-form";
import { testRule } from "~/features/safeguarding/own-rules.server";
import { OwnRuleForm } from "~/features/safeguarding/ui/own-rule-form";
import { RuleTrial } from "~/features/safeguarding/ui/rule-trial";
import { worryWordsPage } from "~/features/safeguarding/worry-words-page.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "concerns.read");
  const page = await worryWordsPage(actor, authority);
  if (!page) throw notFound();
  const asked = new URL(args.request.url).searchParams.get("rule");
  const rule = page.own.find(({ name }) => name === asked);
  if (asked && !rule) throw notFound();
  return { title: t("worries")(rule ? "own.changeTitle" : "own.new"), rule: rule ? { ...rule, because: "" } : null };
}

/** Tests a rule on the set that ships. Nothing is kept: taking it is a press of its own. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.read");
  const form = await readForm(args.request, ownRuleForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed, problems: [] as readonly string[], trial: null }, { status: 422 });
  const { because: _, as: __, ...rule } = form.value;
  const tested = await testRule(actor, rule);
  if (tested.ok) return data({ errors: {}, typed: { ...form.typed, as: tested.as }, problems: [] as readonly string[], trial: tested.trial });
  if (tested.why === "not-yours") throw notFound();
  return data({ errors: { say: "worries:form.say.problems" }, typed: form.typed, problems: tested.problems, trial: null }, { status: 422 });
}

/** A rule of the authority's own: written, tested on the set that ships, then taken. */
export default function OwnRulePage() {
  const { title, rule } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { t } = useTranslation("worries");
  return (
    <>
      <PageHead title={title} lead={t("own.lead")} back={{ href: paths.staff.worryWords, label: t("title") }} />
      {outcome?.trial ? (
        <RuleTrial
          trial={outcome.trial}
          typed={outcome.typed}
          action={paths.staff.worryRuleAccepted}
          fields={["name", "kind", "why", "say", "not", "because", "as"]}
        />
      ) : null}
      <OwnRuleForm errors={outcome?.errors} problems={outcome?.problems} typed={outcome?.typed ?? rule ?? undefined} />
    </>
  );
}
