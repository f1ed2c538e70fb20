import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { languagePage } from "~/features/translations/pages.server";
import { SignOffPanel } from "~/features/translations/ui/sign-off-panel";
import { TextRow } from "~/features/translations/ui/text-row";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { languageWords } from "~/platform/i18n/language-words";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";
import { LinkTabs } from "~/ui/staff/tabs";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, t } = await staff(args, "texts.check");
  const asked = new URL(args.request.url).searchParams;
  const page = await languagePage(authority, args.params.language, asked.get("group"));
  if (!page) throw notFound();
  return {
    title: `${t("translations")("list.title")}: ${languageWords(language, page.code)}`,
    reader: language,
    page,
    done: asked.get("done") === "signedOff",
  };
}

/** The texts of one language in groups, each beside its English: right as it stands, or what it should be. */
export default function CheckLanguage() {
  const { page, reader, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("translations");
  return (
    <>
      <StatusRegion message={done ? t("signOff.done") : undefined} />
      <PageHead
        title={`${languageWords(reader, page.code)} (${page.name})`}
        lead={t("check.lead", { right: page.right, all: page.texts })}
        back={{ href: paths.staff.translations, label: t("list.title") }}
      />
      <SignOffPanel page={page} reader={reader} />
      <LinkTabs
        label={t("check.groups")}
        tabs={page.groups.map((group) => ({
          href: paths.staff.translationGroup(page.code, group.name),
          label: t("check.group", { name: group.name, done: group.done, all: group.texts }),
          current: group.name === page.group,
        }))}
      />
      {page.rows.length === 0 ? <p>{t("check.none")}</p> : null}
      <div className="stack">
        {page.rows.map((row) => (
          <TextRow key={row.key} row={row} page={page} />
        ))}
      </div>
    </>
  );
}
