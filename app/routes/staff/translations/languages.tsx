import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { languagesPage } from "~/features/translations/pages.server";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { languageWords } from "~/platform/i18n/language-words";
import { Said } from "~/ui/marks/said";
import { PageHead } from "~/ui/staff/page-head";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, t } = await staff(args, "texts.check");
  return { title: t("translations")("list.title"), language, languages: await languagesPage(authority) };
}

/** Every language of the site, and how much of it a translator has checked. */
export default function Languages() {
  const { languages, language } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("translations");
  return (
    <>
      <PageHead title={t("list.title")} lead={t("list.lead")} />
      <Table
        caption={t("list.title")}
        captionHidden
        columns={[
          { key: "language", label: t("list.language") },
          { key: "right", label: t("list.right"), numeric: true },
          { key: "shouldBe", label: t("list.shouldBe"), numeric: true },
          { key: "signedOff", label: t("list.signedOff") },
        ]}
        rows={languages.map((one) => ({
          id: one.code,
          rowHeader: "language",
          cells: {
            language: (
              <a href={paths.staff.translation(one.code)}>
                {languageWords(i18n.language, one.code)} (<Said>{one.name}</Said>)
              </a>
            ),
            right: t("list.of", { some: one.right, all: one.texts }),
            shouldBe: one.shouldBe,
            signedOff: one.signedOff
              ? t("list.by", { who: one.signedOff.by ?? t("list.someone"), when: dayWords(one.signedOff.on, language) })
              : t("list.nobody"),
          },
        }))}
      />
    </>
  );
}
