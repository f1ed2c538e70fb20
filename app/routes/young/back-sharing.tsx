import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeSharing } from "~/features/views/change-sharing.server";
import { provenView } from "~/features/views/proof.server";
import { sharingForm } from "~/features/views/view-form";
import { sharings } from "~/features/views/view-words";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { readCookie } from "~/platform/sign-in/cookies.server";
import { BigButton } from "~/ui/young/big-button";
import { ChoiceList } from "~/ui/young/choice-list";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return redirect(paths.young(language).backView);
}

export async function action(args: ActionFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const form = await readForm(args.request, sharingForm);
  if (!form.ok) return data(form, { status: 422 });
  const id = await provenView(authority.id, readCookie(args.request, "visit"));
  if (!id) return redirect(paths.young(language).back, 303);
  await changeSharing(actor, { id, proven: id }, form.value);
  return redirect(paths.young(language).backView, 303);
}

export default function BackSharing() {
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("views");
  const errors = Object.entries(wrong?.errors ?? {}).map(([field, key]) => ({ href: `#${field}`, text: t(key) }));
  return (
    <form method="post">
      {errors.length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errors} /> : null}
      <ChoiceList
        name="sharing"
        legendIsHeading
        legend={t("sharing.label")}
        chosen={wrong?.typed.sharing as string | undefined}
        choices={sharings.map((value) => ({ value, label: t(`sharing.${value}.label`), hint: t(`sharing.${value}.preview`) }))}
      />
      <Field
        id="pickedName"
        name="pickedName"
        kind="line"
        label={t("pickedName.label")}
        hint={t("pickedName.hint")}
        error={errors[0]?.text}
        defaultValue={wrong?.typed.pickedName as string | undefined}
      />
      <BigButton>{t("can.sharingSave")}</BigButton>
    </form>
  );
}
