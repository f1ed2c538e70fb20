import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { factsForm, factsToTick } from "~/features/safeguarding/concern-form";
import { establishFacts } from "~/features/safeguarding/establish-facts.server";
import { concernPage } from "~/features/safeguarding/pages.server";
import { staffToName } from "~/features/safeguarding/staff-to-name.server";
import { AboutStaff } from "~/features/safeguarding/ui/about-staff";
import { NameForGood } from "~/features/safeguarding/ui/name-for-good";
import { whoWouldSee } from "~/features/safeguarding/who-would-see.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { CheckboxGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "concerns.open");
  const page = await concernPage(actor, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("safeguarding")("facts.change"), id: page.id, ticked: ticked(page), aboutIds: page.aboutIds, staff: await staffToName(actor) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.open");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, factsForm);
  if (!form.ok) return data({ errors: form.errors as Record<string, string>, asks: null }, { status: 422 });
  const { sure, ...facts } = form.value;
  const asks = sure ? null : await whoWouldSee(actor, id, facts.about);
  if (asks) return data({ errors: {} as Record<string, string>, asks: { asks, about: facts.about, facts: ticked(facts) } });
  const done = await establishFacts(actor, id, facts);
  if (done.ok) {
    // Whoever named themselves or their own line sees nothing of it from now on.
    const still = await concernPage(actor, id);
    return redirect(still ? paths.staff.done(paths.staff.concern(id), "established") : paths.staff.done(paths.staff.safeguarding, "handedOn"), 303);
  }
  if (done.why === "not-found") throw notFound();
  return data({ errors: { about: `safeguarding:refused.${done.why}` } as Record<string, string>, asks: null }, { status: 422 });
}

const ticked = (facts: Readonly<Record<(typeof factsToTick)[number], boolean>>) => factsToTick.filter((one) => facts[one]);

/** What turned out about a concern. */
export default function ConcernFactsForm() {
  const { id, ticked: before, aboutIds, staff: people } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("safeguarding");
  const errors: Record<string, string> = wrong?.errors ?? {};
  if (wrong?.asks) return <NameForGood id={id} {...wrong.asks} />;
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={t("facts.change")} lead={t("facts.lead")} back={{ href: paths.staff.concern(id), label: t("one") }} />
      <Form method="post">
        <CheckboxGroup
          name="facts"
          legend={t("facts.what")}
          chosen={before}
          choices={factsToTick.map((value) => ({ value, label: t(`facts.${value}`), hint: t(`facts.hint.${value}`) }))}
        />
        <AboutStaff people={people} legend={t("facts.aboutStaff")} error={errors.about ? t(errors.about) : undefined} chosen={aboutIds} />
        <Button type="submit" variant="press">
          {t("facts.press")}
        </Button>
      </Form>
    </>
  );
}
