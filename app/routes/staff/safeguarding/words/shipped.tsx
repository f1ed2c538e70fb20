import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { shippedChangeForm } from "~/features/safeguarding/own-rule-form";
import { shippedRulePage, testChange } from "~/features/safeguarding/shipped-rules.server";
import { RuleAsWritten } from "~/features/safeguarding/ui/shipped-rule";
import { ShippedRuleSheet } from "~/features/safeguarding/ui/shipped-rule-sheet";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.rule.name }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await staff(args, "concerns.read");
  const rule = await shippedRulePage(actor, args.params.rule ?? "");
  if (!rule) throw notFound();
  return { rule };
}

/** Tries a change on the set that ships and on the authority's own lines. Nothing is kept: taking it is a press of its own. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.read");
  const form = await readForm(args.request, shippedChangeForm);
  const none = { trial: null, problems: [] as readonly string[] };
  if (!form.ok) return data({ ...none, errors: form.errors, typed: form.typed }, { status: 422 });
  const { state, not } = form.value;
  const tested = await testChange(actor, { rule: args.params.rule ?? "", off: state === "off", not });
  if (tested.ok) return data({ ...none, trial: tested.trial, errors: {}, typed: { ...form.typed, as: tested.as } });
  if (tested.why !== "problems") throw notFound();
  return data({ ...none, problems: tested.problems, errors: { not: "worries:form.say.problems" }, typed: form.typed }, { status: 422 });
}

/** A rule that ships: its phrases, and what this authority changes in it. */
export default function ShippedRulePage() {
  const { rule } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <ShippedRuleSheet rule={rule} outcome={outcome}>
      <RuleAsWritten rule={rule} />
    </ShippedRuleSheet>
  );
}
