import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { notKeptHere } from "~/features/themes/not-kept-here.server";
import { keepingPage } from "~/features/themes/pages.server";
import { renameTheme } from "~/features/themes/rename-theme.server";
import { renameForm } from "~/features/themes/theme-form";
import { WordsToChoose } from "~/features/themes/ui/words-to-choose";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { shortDayWords } from "~/platform/i18n/day-words";
import { Button } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { SelectField, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "views.theme");
  const theme = await keepingPage(actor, args.params.id ?? "");
  if (!theme) throw await notKeptHere(actor, args.params.id ?? "");
  return { title: t("themes")("rename.title"), theme };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.theme");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, renameForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const renamed = await renameTheme(actor, id, form.value);
  if (renamed.ok) return redirect(paths.staff.done(paths.staff.theme(id), "renamed"), 303);
  if (renamed.why === "not-yours" || renamed.why === "not-found") throw await notKeptHere(actor, id);
  const field = renamed.why === "no-meeting" ? "meetingId" : "name";
  return data({ errors: { [field]: `themes:refused.${renamed.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** A name comes from young people: said in a view of this theme, or voted in a meeting. */
export default function Rename() {
  const { theme } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t, i18n } = useTranslation("themes");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={t("rename.title")} lead={t("rename.lead")} back={{ href: paths.staff.theme(theme.id), label: t("one") }} />
      <Form method="post">
        <TextField
          id="name"
          name="name"
          label={t("rename.name")}
          hint={t("rename.hint")}
          error={error("name")}
          defaultValue={typedText(wrong?.typed, "name")}
        />
        <RadioGroup
          name="from"
          legend={t("rename.from")}
          error={error("from")}
          chosen={typedText(wrong?.typed, "from") ?? "words"}
          choices={[
            { value: "words", label: t("rename.words"), hint: t("rename.wordsHint") },
            { value: "vote", label: t("rename.vote"), hint: t("rename.voteHint") },
          ]}
        />
        <SelectField
          id="meetingId"
          name="meetingId"
          label={t("rename.meeting")}
          error={error("meetingId")}
          defaultValue={typedText(wrong?.typed, "meetingId") ?? ""}
          options={[
            { value: "", label: t("rename.noMeeting") },
            ...theme.meetings.map((meeting) => ({ value: meeting.id, label: `${meeting.group}, ${shortDayWords(meeting.on, i18n.language)}` })),
          ]}
        />
        <Button type="submit" variant="press">
          {t("rename.press")}
        </Button>
      </Form>
      <WordsToChoose views={theme.views.filter((view) => view.quotable)} />
    </>
  );
}
