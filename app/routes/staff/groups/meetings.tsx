import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { meetingKinds, meetingStates } from "~/features/forums/group";
import { meetingForm } from "~/features/forums/meeting-form";
import { staffGroupPage } from "~/features/forums/pages.server";
import { recordMeeting } from "~/features/forums/record-meeting.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { dayWords } from "~/platform/i18n/day-words";
import { Button, Buttons } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { DateField, TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "groups.run");
  const group = await staffGroupPage(actor, authority, args.params.key ?? "");
  if (!group) throw notFound();
  return { title: t("forums")("meeting.title"), key: group.key, name: group.name, language };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "groups.run");
  const form = await readForm(args.request, meetingForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed, earliest: null }, { status: 422 });
  const key = args.params.key ?? "";
  const recorded = await recordMeeting(actor, authority, key, form.value);
  if (recorded.ok) return redirect(paths.staff.group(key), 303);
  const errors = refusals[recorded.why];
  if (!errors) throw notFound();
  return data({ errors, typed: form.typed, earliest: "earliest" in recorded ? recorded.earliest : null }, { status: 422 });
}

/** Where on the page each thing that may be put right is said. */
const refusals: Partial<Record<string, Record<string, string>>> = {
  "not-yet": { on: "forums:on.notYet" },
  far: { on: "forums:on.far" },
  early: { on: "forums:on.early" },
  "no-reason": { why: "forums:why.empty" },
};

export default function NewMeeting() {
  const { key, name, language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("forums");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const earliest = wrong?.earliest ? dayWords(wrong.earliest, language) : "";
  const error = (field: string) => (errors[field] ? t(errors[field], { earliest }) : undefined);
  return (
    <>
      <PageHead title={t("meeting.title")} lead={t("meeting.lead")} back={{ href: paths.staff.group(key), label: name }} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t, { earliest })} /> : null}
        <DateField id="on" name="on" label={t("on.label")} error={error("on")} defaultValue={typedText(wrong?.typed, "on")} />
        <RadioGroup
          name="kind"
          legend={t("kind.label")}
          error={error("kind")}
          chosen={typedText(wrong?.typed, "kind") ?? "regular"}
          choices={meetingKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`), hint: t(`kind.hint.${kind}`) }))}
        />
        <RadioGroup
          name="state"
          legend={t("state.label")}
          error={error("state")}
          chosen={typedText(wrong?.typed, "state") ?? "held"}
          choices={meetingStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        />
        <TextArea id="why" name="why" rows={2} label={t("why.label")} hint={t("why.hint")} error={error("why")} defaultValue={typedText(wrong?.typed, "why")} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("meeting.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
