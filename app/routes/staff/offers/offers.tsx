import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { offerForm } from "~/features/offers/offer-form";
import { offersPage } from "~/features/offers/pages.server";
import { startOffer } from "~/features/offers/start-offer.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import { Button } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "offers.write");
  return { title: t("offers")("list.title"), offers: await offersPage(authority.id) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "offers.write");
  const form = await readForm(args.request, offerForm);
  if (!form.ok) return data(form, { status: 422 });
  const started = await startOffer(actor, form.value);
  if (!started.ok) throw notFound();
  return redirect(paths.staff.offer(started.key), 303);
}

export default function Offers() {
  const { offers } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t, i18n } = useTranslation("offers");
  return (
    <>
      <PageHead title={t("list.title")} lead={t("staff.lead")} />
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      {offers.length === 0 ? (
        <EmptyState title={t("list.empty")}>
          <p>{t("staff.empty")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("list.title")}
          captionHidden
          columns={[
            { key: "title", label: t("title.label") },
            { key: "version", label: t("staff.version") },
          ]}
          rows={offers.map((offer) => ({
            id: offer.key,
            rowHeader: "title",
            cells: {
              title: (
                <a href={paths.staff.offer(offer.key)}>
                  <Said>{offer.title}</Said>
                </a>
              ),
              version: offer.version
                ? t("version", { number: offer.version.number, date: dayWords(offer.version.publishedOn, i18n.language) })
                : t("staff.draftOnly"),
            },
          }))}
        />
      )}
      <Panel title={t("staff.start")}>
        <Form method="post">
          <TextField
            id="title"
            name="title"
            label={t("title.label")}
            error={wrong?.errors.title ? t(wrong.errors.title) : undefined}
            defaultValue={typedText(wrong?.typed, "title")}
          />
          <TextField id="forWhom" name="forWhom" label={t("forWhom.label")} hint={t("optional")} defaultValue={typedText(wrong?.typed, "forWhom")} />
          <Button type="submit" variant="press">
            {t("staff.start")}
          </Button>
        </Form>
      </Panel>
    </>
  );
}
