import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { decisionForm } from "~/features/safeguarding/concern-form";
import { decideConcern } from "~/features/safeguarding/decide-concern.server";
import { concernPage } from "~/features/safeguarding/pages.server";
import { StepForm } from "~/features/safeguarding/ui/step-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedChoices } from "~/platform/form-errors";
import { CheckboxGroup } from "~/ui/staff/choices";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "concerns.open");
  const page = await concernPage(actor, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("safeguarding")("decision.title"), id: page.id, refers: page.refers };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.open");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, decisionForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await decideConcern(actor, id, form.value.note, form.value.toRefer);
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.concern(id), "decided"), 303);
  if (outcome.why === "not-found" || outcome.why === "not-yours") throw notFound();
  const errors: Record<string, string> = { form: `safeguarding:refused.${outcome.why}` };
  return data({ errors, typed: form.typed }, { status: 422 });
}

/** What is decided and why. */
export default function Decision() {
  const { id, refers } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("safeguarding");
  return (
    <StepForm step="decision" id={id} errors={wrong?.errors} typed={wrong?.typed} press={t("decision.press")} fields={["note"]}>
      <CheckboxGroup
        name="refers"
        legend={t("decision.refers")}
        chosen={wrong ? typedChoices(wrong.typed, "refers") : refers ? ["yes"] : []}
        choices={[{ value: "yes", label: t("decision.refer"), hint: t("decision.referHint") }]}
      />
    </StepForm>
  );
}
