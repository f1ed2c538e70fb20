import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ownerForm } from "~/features/asks/action-form";
import { giveAction } from "~/features/asks/give-action.server";
import { actionPage } from "~/features/asks/pages.server";
import { OwnerFields } from "~/features/asks/ui/owner-fields";
import { ownersToChoose } from "~/features/themes/pages.server";
import { paths } from "~/paths";
import { afterAClash } from "~/platform/after-a-clash";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { whoWords } from "~/platform/i18n/job-words";
import { Said } from "~/ui/marks/said";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { Facts } from "~/ui/staff/facts";
import { PageHead } from "~/ui/staff/page-head";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "asks.act");
  const { id = "", actionId = "" } = args.params;
  const action = await actionPage(actor, authority, id, actionId);
  if (!action) throw notFound();
  return { title: t("asks")("owner.give"), askId: id, action, owners: await ownersToChoose(actor) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "asks.act");
  const form = await readForm(args.request, ownerForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { id = "", actionId = "" } = args.params;
  const given = await giveAction(actor, { askId: id, id: actionId }, form.value);
  if (!given.ok && given.why !== "owner-gone") throw notFound();
  if (!given.ok) return data({ errors: { ownerId: "asks:owner.gone" } as Record<string, string>, typed: form.typed }, { status: 409 });
  return redirect(paths.staff.ask(id), 303);
}

/** Who does what was promised, from now on: its day and its state stay. */
export default function ActionOwner() {
  const { askId, action: now, owners } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      <PageHead title={t("owner.give")} lead={t("owner.giveLead")} back={{ href: paths.staff.ask(askId), label: t("ask.title") }} />
      <Facts
        rows={[
          { key: t("what.field"), value: <Said>{now.what}</Said> },
          { key: t("owner.now"), value: <bdi>{now.ownerName ? whoWords(t, now.ownerName) : t(now.ownerLeft ? "owner.nobody" : "owner.none")}</bdi> },
        ]}
      />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <OwnerFields owners={owners} errors={errors} typed={wrong?.typed} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("actionState.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
