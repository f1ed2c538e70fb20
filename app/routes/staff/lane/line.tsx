import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { lineForm } from "~/features/safeguarding/posts-form";
import { lanePage, setManager } from "~/features/safeguarding/set-lane.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { SelectField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "lane.set");
  const page = await lanePage(actor, authority);
  const person = page?.staff.find(({ id }) => id === args.params.id);
  if (!page || !person) throw notFound();
  const others = page.staff.filter(({ id }) => id !== person.id).map(({ id, name, job }) => ({ value: id, label: job ? `${name}, ${job}` : name }));
  return { title: t("safeguarding")("line.title"), person, others };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "lane.set");
  const form = await readForm(args.request, lineForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const set = await setManager(actor, args.params.id ?? "", form.value.manager);
  if (set.ok) return redirect(paths.staff.done(paths.staff.lane, "set"), 303);
  if (set.why !== "own-line") throw notFound();
  return data({ errors: { manager: "safeguarding:line.ownLine" } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** Who manages somebody, so that a concern about them never reaches their line. */
export default function Line() {
  const { person, others } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("safeguarding");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      <PageHead title={t("line.of", { name: person.name })} lead={t("line.lead")} back={{ href: paths.staff.lane, label: t("posts.title") }} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <SelectField
          id="manager"
          name="manager"
          label={t("line.manager")}
          error={errors.manager ? t(errors.manager) : undefined}
          options={[{ value: "", label: t("line.nobody") }, ...others]}
          defaultValue={typedText(wrong?.typed, "manager") ?? person.managerId ?? ""}
        />
        <Button type="submit" variant="press">
          {t("line.press")}
        </Button>
      </Form>
    </>
  );
}
