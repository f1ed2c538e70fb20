import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { typeInReturn } from "~/features/complaints/record-returns.server";
import { isAsked } from "~/features/complaints/returns";
import { ReturnFields } from "~/features/complaints/ui/return-fields";
import { SureSo } from "~/features/complaints/ui/sure-so";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await staff(args, "returns.record");
  return { title: t("complaints")("returns.type") };
}

/** Keeps what was typed of a period; what is left blank of one that was told before stays. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "returns.record");
  const form = await readForm(args.request, z.record(z.string(), z.string().max(4000, "complaints:form.long")));
  if (!form.ok) return data({ problems: [], typed: form.typed }, { status: 422 });
  const taken = await typeInReturn(actor, form.value, form.value.sure === "yes");
  if (taken.ok) return redirect(paths.staff.returns, 303);
  if (!("problems" in taken)) throw notFound();
  return data({ problems: taken.problems, typed: form.typed }, { status: 422 });
}

/** A problem of one field; a day that was not chosen is named by its field. */
type Wrong = { field: string; says: string; found: string };

export default function ReturnNew() {
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  const text = ({ field, says, found }: Wrong) => t(`returns.problem.${says === "day" && found === "" ? field : says}`, { found });
  const errors = new Map((wrong?.problems ?? []).map((one) => [one.field, text(one)]));
  return (
    <>
      {errors.size > 0 ? <ErrorSummary title={t("returns.wrong")} errors={[...errors].map(([field, text]) => ({ href: `#${field}`, text }))} /> : null}
      <PageHead title={t("returns.type")} lead={t("returns.typeLead")} back={{ href: paths.staff.returns, label: t("returns.title") }} />
      <Form method="post">
        <ReturnFields typed={wrong?.typed} errors={errors} />
        {isAsked(wrong?.problems) ? <SureSo /> : null}
        <Buttons>
          <Button type="submit" variant="press">
            {t("returns.keep")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
