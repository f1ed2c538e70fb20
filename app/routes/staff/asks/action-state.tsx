import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { stateForm } from "~/features/asks/action-form";
import { actionPage } from "~/features/asks/pages.server";
import { StateFields } from "~/features/asks/ui/state-fields";
import { updateAction } from "~/features/asks/update-action.server";
import { paths } from "~/paths";
import { afterAClash } from "~/platform/after-a-clash";
import { dayOf, now } from "~/platform/clock";
import { anyStaff, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { dayWords } from "~/platform/i18n/day-words";
import { whoWords } from "~/platform/i18n/job-words";
import { may } from "~/platform/who-may";
import { Quote } from "~/ui/marks/quote";
import { Said } from "~/ui/marks/said";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { Facts } from "~/ui/staff/facts";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await anyStaff(args);
  const { id = "", actionId = "" } = args.params;
  const action = await actionPage(actor, authority, id, actionId);
  if (!action) throw notFound();
  return { title: t("asks")("actionState.title"), askId: id, action };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await anyStaff(args);
  const { id = "", actionId = "" } = args.params;
  const held = await actionPage(actor, authority, id, actionId);
  if (!held) throw notFound();
  const form = await readForm(args.request, stateForm(dayOf(now(), authority.timeZone), held));
  if (!form.ok) return data({ errors: form.errors, typed: form.typed, changed: false }, { status: 422 });
  const updated = await updateAction(actor, id, actionId, form.value);
  // What they wrote stays; what was changed meanwhile is shown with it, and is seen when they save again.
  if (!updated.ok && updated.why === "someone-changed") return data({ errors: {}, typed: form.typed, changed: true }, { status: 409 });
  if (!updated.ok) throw notFound();
  return redirect(may(actor.roles, "asks.read") ? paths.staff.ask(id) : paths.staff.home, 303);
}

export default function ActionState() {
  const { askId, action: held } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t, i18n } = useTranslation("asks");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const asItIs = { state: held.state, byOn: held.byOn ?? "", why: held.why ?? "", nextStep: held.nextStep ?? "" };
  return (
    <>
      <PageHead
        title={t("actionState.title")}
        lead={t("actionState.lead")}
        back={held.readsAsk ? { href: paths.staff.ask(askId), label: t("ask.title") } : { href: paths.staff.home, label: t("moderation:title.home") }}
      />
      {held.asked ? <Quote dir="auto">{held.asked}</Quote> : null}
      <Facts
        rows={[
          { key: t("what.field"), value: <Said>{held.what}</Said> },
          { key: t("owner.field"), value: <bdi>{held.ownerName ? whoWords(t, held.ownerName) : t(held.ownerLeft ? "owner.nobody" : "owner.none")}</bdi> },
        ]}
      />
      {wrong?.changed ? (
        <Panel title={t("actionState.changed")}>
          <StatusRegion message={t("actionState.changedWhat")} tone="look" />
          <p>{t(`state.${held.state}${held.byOn ? "On" : ""}`, { date: held.byOn ? dayWords(held.byOn, i18n.language) : "" })}</p>
          {held.why ? <Said as="p">{held.why}</Said> : null}
          {held.nextStep ? <Said as="p">{held.nextStep}</Said> : null}
        </Panel>
      ) : null}
      <Form method="post">
        {wrong && !wrong.changed ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <input type="hidden" name="saw" value={wrong && !wrong.changed ? typedText(wrong.typed, "saw") : held.saw} />
        <StateFields errors={errors} typed={wrong?.typed ?? asItIs} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("actionState.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
