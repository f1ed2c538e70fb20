import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { stateForm } from "~/features/asks/ask-form";
import { actionPage } from "~/features/asks/pages.server";
import { StateFields } from "~/features/asks/ui/state-fields";
import { updateAction } from "~/features/asks/update-action.server";
import { paths } from "~/paths";
import { anyStaff, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { whoWords } from "~/platform/i18n/job-words";
import { may } from "~/platform/who-may";
import { Quote } from "~/ui/marks/quote";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { Facts } from "~/ui/staff/facts";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await anyStaff(args);
  const { id = "", actionId = "" } = args.params;
  const action = await actionPage(actor, authority, id, actionId);
  if (!action) throw notFound();
  return { title: t("asks")("actionState.title"), askId: id, action };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await anyStaff(args);
  const form = await readForm(args.request, stateForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { id = "", actionId = "" } = args.params;
  const updated = await updateAction(actor, id, actionId, form.value);
  if (!updated.ok) throw notFound();
  return redirect(may(actor.roles, "asks.read") ? paths.staff.ask(id) : paths.staff.home, 303);
}

export default function ActionState() {
  const { askId, action: now } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const held = { state: now.state, byOn: now.byOn ?? "", why: now.why ?? "", nextStep: now.nextStep ?? "" };
  return (
    <>
      <PageHead
        title={t("actionState.title")}
        lead={t("actionState.lead")}
        back={now.readsAsk ? { href: paths.staff.ask(askId), label: t("ask.title") } : { href: paths.staff.home, label: t("moderation:title.home") }}
      />
      {now.asked ? <Quote dir="auto">{now.asked}</Quote> : null}
      <Facts
        rows={[
          { key: t("what.field"), value: <bdi>{now.what}</bdi> },
          { key: t("owner.field"), value: <bdi>{now.ownerName ? whoWords(t, now.ownerName) : t(now.ownerLeft ? "owner.nobody" : "owner.none")}</bdi> },
        ]}
      />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <StateFields errors={errors} typed={wrong?.typed ?? held} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("actionState.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
