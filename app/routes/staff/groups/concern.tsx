import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { staffGroupPage } from "~/features/forums/pages.server";
import { meetingConcernForm } from "~/features/safeguarding/concern-form";
import { raiseFromMeeting } from "~/features/safeguarding/raise-concern.server";
import { staffToName } from "~/features/safeguarding/staff-to-name.server";
import { AboutStaff } from "~/features/safeguarding/ui/about-staff";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "groups.run");
  const group = await staffGroupPage(actor, authority, args.params.key ?? "");
  if (!group) throw notFound();
  return { title: t("safeguarding")("meeting.title"), key: group.key, name: group.name, people: await staffToName(actor) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "groups.run");
  const group = await staffGroupPage(actor, authority, args.params.key ?? "");
  if (!group) throw notFound();
  const form = await readForm(args.request, meetingConcernForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const raised = await raiseFromMeeting(actor, group.id, form.value.words, form.value.about);
  if (raised.ok) return redirect(paths.staff.concernWhy(raised.concernId), 303);
  if (raised.why !== "nobody-left") throw notFound();
  return data({ errors: { about: "safeguarding:refused.nobody-left" } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** A worker who was there raises a concern in their own words; it never enters the group's pages or minutes. */
export default function MeetingConcern() {
  const { key, name, people } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("safeguarding");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={t("meeting.title")} lead={t("meeting.lead")} back={{ href: paths.staff.group(key), label: name }} />
      <Form method="post">
        <TextArea
          id="words"
          name="words"
          label={t("meeting.words")}
          hint={t("meeting.hint")}
          error={errors.words ? t(errors.words) : undefined}
          defaultValue={typedText(wrong?.typed, "words")}
        />
        <AboutStaff
          people={people}
          legend={t("facts.aboutStaff")}
          error={errors.about ? t(errors.about) : undefined}
          chosen={[wrong?.typed?.about ?? []].flat()}
        />
        <Button type="submit" variant="stop" icon="help">
          {t("meeting.press")}
        </Button>
      </Form>
    </>
  );
}
