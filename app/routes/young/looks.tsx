import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { paths } from "~/paths";
import { appearanceCookie, parseAppearance, readAppearance } from "~/platform/appearance.server";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ChoiceList } from "~/ui/young/choice-list";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return { language, looks: readAppearance(args.request) };
}

export async function action(args: ActionFunctionArgs) {
  const { language } = await anyone(args);
  const looks = parseAppearance(new Map(Object.entries((await readForm(args.request, z.object({}))).typed)));
  return redirect(paths.young(language).looks, { status: 303, headers: { "Set-Cookie": appearanceCookie(looks) } });
}

const choices = {
  appearance: ["same", "light", "dark", "contrast"],
  text: ["same", "large"],
  font: ["same", "atkinson", "lexend", "dyslexic"],
  spelling: ["same", "on"],
} as const;

/** How pages look on this phone. Kept until the browser closes, and only when chosen. */
export default function Looks() {
  const { language, looks } = useLoaderData<typeof loader>();
  const { t } = useTranslation("looks");
  return (
    <form method="post">
      <BackLink href={paths.young(language).home}>{t("back")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {(Object.keys(choices) as (keyof typeof choices)[]).map((key) => (
        <ChoiceList
          key={key}
          name={key}
          legend={t(`${key}.label`)}
          chosen={looks[key] ?? "same"}
          choices={choices[key].map((value) => ({ value, label: t(`${key}.${value}`) }))}
        />
      ))}
      <ButtonRow>
        <BigButton icon="check">{t("save")}</BigButton>
      </ButtonRow>
    </form>
  );
}
