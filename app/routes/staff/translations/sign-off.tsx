import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { languagePage } from "~/features/translations/pages.server";
import { signOffLanguage } from "~/features/translations/sign-off-language.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { languageWords } from "~/platform/i18n/language-words";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "texts.check");
  const page = await languagePage(authority, args.params.language, null);
  if (!page) throw notFound();
  return { title: t("translations")("signOff.title"), page };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "texts.check");
  const page = await languagePage(authority, args.params.language, null);
  if (!page) throw notFound();
  const signed = await signOffLanguage(actor, page.code);
  if (!signed.ok) return data({ why: signed.why }, { status: 422 });
  return redirect(paths.staff.done(paths.staff.translation(page.code), "signedOff"), 303);
}

/** Asks once more before a whole language is signed off with a name and a day. */
export default function SignOff() {
  const { page } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t, i18n } = useTranslation("translations");
  return (
    <>
      <StatusRegion message={wrong ? t(`signOff.${wrong.why}`) : undefined} tone="look" />
      <PageHead
        title={t("signOff.title")}
        lead={t("signOff.sure", { language: languageWords(i18n.language, page.code), count: page.texts })}
        back={{ href: paths.staff.translation(page.code), label: t("check.back") }}
      />
      <Form method="post">
        <Buttons>
          <Button type="submit" icon="check">
            {t("signOff.press")}
          </Button>
          <LinkButton variant="plain" href={paths.staff.translation(page.code)}>
            {t("check.back")}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}
