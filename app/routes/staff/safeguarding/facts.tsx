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
import { errorLines, typedChoices, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { CheckboxGroup, RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "concerns.open");
  const page = await concernPage(actor, args.params.id ?? "");
  if (!page) throw notFound();
  const offence = page.possibleOffence ? "yes" : page.factsSaid ? "no" : undefined;
  return { title: t("safeguarding")("facts.change"), id: page.id, offence, ticked: ticked(page), aboutIds: page.aboutIds, staff: await staffToName(actor) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.open");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, factsForm);
  if (!form.ok) return data({ errors: form.errors as Record<string, string>, typed: form.typed, asks: null }, { status: 422 });
  const { sure, ...facts } = form.value;
  const asks = sure ? null : await whoWouldSee(actor, id, facts.about);
  if (asks) {
    const offence = facts.possibleOffence ? ("yes" as const) : ("no" as const);
    return data({ errors: {} as Record<string, string>, typed: undefined, asks: { asks, offence, about: facts.about, facts: ticked(facts) } });
  }
  const done = await establishFacts(actor, id, facts);
  if (done.ok) {
    // Whoever named themselves or their own line sees nothing of it from now on.
    const still = await concernPage(actor, id);
    return redirect(still ? paths.staff.done(paths.staff.concern(id), "established") : paths.staff.done(paths.staff.safeguarding, "handedOn"), 303);
  }
  if (done.why === "not-found") throw notFound();
  return data({ errors: { about: `safeguarding:refused.${done.why}` } as Record<string, string>, typed: form.typed, asks: null }, { status: 422 });
}

const ticked = (facts: Readonly<Record<(typeof factsToTick)[number], boolean>>) => factsToTick.filter((one) => facts[one]);

/** What turned out about a concern. */
export default function ConcernFactsForm() {
  const { id, offence, ticked: before, aboutIds, staff: people } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("safeguarding");
  const errors: Record<string, string> = wrong?.errors ?? {};
  if (wrong?.asks) return <NameForGood id={id} {...wrong.asks} />;
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={t("facts.change")} lead={t("facts.lead")} back={{ href: paths.staff.concern(id), label: t("one") }} />
      <Form method="post">
        {offence === "yes" ? (
          <>
            <input type="hidden" name="offence" value="yes" />
            <p>{t("facts.offenceStays")}</p>
          </>
        ) : (
          <RadioGroup
            name="offence"
            legend={t("facts.offenceAsked")}
            error={errors.offence ? t(errors.offence) : undefined}
            chosen={typedText(wrong?.typed, "offence") ?? offence}
            choices={(["yes", "no"] as const).map((value) => ({ value, label: t(`facts.offenceIs.${value}`), hint: t(`facts.offenceHint.${value}`) }))}
          />
        )}
        <CheckboxGroup
          name="facts"
          legend={t("facts.what")}
          chosen={typedChoices(wrong?.typed, "facts") ?? before}
          choices={factsToTick.map((value) => ({ value, label: t(`facts.${value}`), hint: t(`facts.hint.${value}`) }))}
        />
        <AboutStaff
          people={people}
          legend={t("facts.aboutStaff")}
          error={errors.about ? t(errors.about) : undefined}
          chosen={typedChoices(wrong?.typed, "about") ?? aboutIds}
        />
        <Button type="submit" variant="press">
          {t("facts.press")}
        </Button>
      </Form>
    </>
  );
}
