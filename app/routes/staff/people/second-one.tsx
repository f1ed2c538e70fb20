import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { decideProposal } from "~/features/leaving/decide-proposal.server";
import { spokeForm } from "~/features/people/invite-form";
import { proposalsPage } from "~/features/people/proposals.server";
import { FirstPassword } from "~/features/people/ui/first-password";
import { useWhat } from "~/features/people/ui/proposals";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { CheckboxGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "people.second");
  const one = (await proposalsPage(actor)).waiting.find(({ id, mine }) => mine && id === args.params.id) ?? null;
  return { title: t("entry")("second.title"), one };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "people.second");
  const form = await readForm(args.request, spokeForm);
  if (!form.ok) return data({ password: null, errors: form.errors }, { status: 422 });
  const decided = await decideProposal(actor, args.params.id ?? "", true);
  if (decided.ok && decided.password) return data({ password: decided.password, errors: {} as Record<string, string> });
  if (decided.ok) return redirect(paths.staff.done(paths.staff.peopleSecond, "confirmed"), 303);
  if (decided.why !== "not-yet") throw notFound();
  return data({ password: null, errors: { spoke: "entry:second.notYet" } as Record<string, string> }, { status: 422 });
}

/** Asked first, with what it means: from then on somebody reads words, or comes in by a new way. */
export default function SecondOne() {
  const { one } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const { t } = useTranslation("entry");
  const what = useWhat();
  const back = { href: paths.staff.peopleSecond, label: t("second.title") };
  if (came?.password) return <FirstPassword title={t("second.given")} password={came.password} back={back} />;
  if (!one) return <PageHead title={t("second.title")} lead={t("second.over")} back={back} />;
  const { name, kind, ready, id } = one;
  const errors: Record<string, string> = came?.errors ?? {};
  return (
    <>
      <PageHead title={`${name}: ${what(one)}`} lead={t("second.asked", { by: one.proposedBy ?? t("second.machine") })} back={back} />
      <Panel title={t("people:left.what")}>
        <ul>
          {(kind === "wayIn" ? (["ends", "password", "told"] as const) : (["counts", "leads"] as const)).map((line) => (
            <li key={line}>{t(`second.will.${line}`)}</li>
          ))}
        </ul>
      </Panel>
      {ready ? (
        <Form method="post">
          {came ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
          <CheckboxGroup
            name="spoke"
            legend={t("second.spoke.legend")}
            error={errors.spoke ? t(errors.spoke) : undefined}
            choices={[{ value: "yes", label: t(`second.spoke.${kind}`, { name }) }]}
          />
          <Buttons>
            <Button type="submit" variant="press">
              {t("second.yes")}
            </Button>
          </Buttons>
        </Form>
      ) : (
        <p>{t("second.notYet")}</p>
      )}
      <Form method="post" action={paths.staff.personSecondNo(id)}>
        <Buttons>
          <Button type="submit">{t("second.no")}</Button>
          <LinkButton href={paths.staff.peopleSecond} variant="quiet">
            {t("second.later")}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}
