import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { addLine } from "~/features/offers/add-line.server";
import { lineForm } from "~/features/offers/offer-form";
import { offerDraft } from "~/features/offers/pages.server";
import { LineFields } from "~/features/offers/ui/line-fields";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "offers.write");
  const offer = await offerDraft(authority.id, String(args.params.key));
  if (!offer) throw notFound();
  return { title: t("offers")("list.title"), key: offer.key, offerTitle: offer.title, sections: offer.sections.map(({ title }) => title) };
}

/** Adds a line to the draft. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "offers.write");
  const form = await readForm(args.request, lineForm);
  if (!form.ok) return data(form, { status: 422 });
  const key = String(args.params.key);
  const added = await addLine(actor, key, { ...form.value, mustByLaw: form.value.mustByLaw === "yes" });
  if (!added.ok) throw notFound();
  return redirect(paths.staff.offer(key), 303);
}

export default function Lines() {
  const { key, offerTitle, sections } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("offers");
  return (
    <>
      <PageHead title={t("line.add")} back={{ href: paths.staff.offer(key), label: offerTitle }} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
        <LineFields sections={sections} typed={wrong?.typed ?? {}} errors={wrong?.errors ?? {}} />
      </Form>
    </>
  );
}
