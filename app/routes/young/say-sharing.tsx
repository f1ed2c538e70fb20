import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { sharingForm } from "~/features/views/view-form";
import { sharings } from "~/features/views/view-words";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { readCookie } from "~/platform/sign-in/cookies.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ChoiceList } from "~/ui/young/choice-list";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { ProgressLine } from "~/ui/young/progress-line";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, language, t } = await anyone(args);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage !== "writing") throw redirect(paths.young(language).say);
  const { sharing, pickedName, asMe } = visit.draft;
  return { language, title: t("common")("name"), isMember: actor.kind === "member", draft: { sharing, pickedName, asMe } };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const form = await readForm(args.request, sharingForm);
  if (!form.ok) return data(form, { status: 422 });
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage !== "writing") throw redirect(paths.young(language).say);
  const { sharing, pickedName, asMe } = form.value;
  await saveDraft(authority.id, visit, { sharing, pickedName: pickedName ?? "", asMe: asMe === "yes" });
  return redirect(paths.young(language).sayCheck, 303);
}

export default function SaySharing() {
  const { language, draft, isMember } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("views");
  const typed = (wrong?.typed ?? draft) as Record<string, string | undefined>;
  const errors = Object.entries(wrong?.errors ?? {}).map(([field, key]) => ({ href: `#${field}`, text: t(key) }));
  const errorOf = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <form method="post" autoComplete="off">
      <BackLink href={paths.young(language).say}>{t("back")}</BackLink>
      {errors.length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errors} /> : null}
      <ProgressLine text={t("progress", { now: 2, of: 3 })} now={2} of={3} />
      <ChoiceList
        name="sharing"
        legendIsHeading
        legend={t("sharing.label")}
        hint={t("sharing.hint")}
        error={errorOf("sharing")}
        chosen={typed.sharing ?? sharings[0]}
        choices={sharings.map((value) => ({ value, label: t(`sharing.${value}.label`), hint: t(`sharing.${value}.preview`) }))}
      />
      <Field
        id="pickedName"
        name="pickedName"
        kind="line"
        label={t("pickedName.label")}
        hint={t("pickedName.hint")}
        error={errorOf("pickedName")}
        defaultValue={typed.pickedName}
      />
      {isMember ? (
        <ChoiceList
          name="asMe"
          legend={t("asMe.label")}
          hint={t("asMe.hint")}
          chosen={draft.asMe ? "yes" : "no"}
          choices={["no", "yes"].map((value) => ({ value, label: t(`asMe.${value}`) }))}
        />
      ) : null}
      <ButtonRow>
        <BigButton icon="next">{t("next")}</BigButton>
      </ButtonRow>
    </form>
  );
}
