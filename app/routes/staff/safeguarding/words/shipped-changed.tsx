import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { shippedChangeForm } from "~/features/safeguarding/own-rule-form";
import { acceptChange, shippedRulePage } from "~/features/safeguarding/shipped-rules.server";
import { ShippedRuleSheet } from "~/features/safeguarding/ui/shipped-rule-sheet";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

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
  const { state, not, because, as } = form.value;
  const outcome = await acceptChange(actor, { rule: args.params.rule ?? "", off: state === "off", not }, because, as);
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.worryWords, "changed"), 303);
  if (outcome.why === "not-yours" || outcome.why === "not-found") throw notFound();
  const trial = outcome.why === "would-miss" ? outcome.trial : null;
  const errors: Record<string, string> = { not: outcome.why === "problems" ? "worries:form.say.problems" : `worries:refused.${outcome.why}` };
  return data({ errors, typed: form.typed, trial }, { status: 422 });
}

/** What was refused, with the lines that would be missed and all that was typed. */
export default function ShippedRuleRefused() {
  const { rule } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return <ShippedRuleSheet rule={rule} outcome={outcome} />;
}
