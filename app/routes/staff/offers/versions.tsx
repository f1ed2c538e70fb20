import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { offerDraft } from "~/features/offers/pages.server";
import { publishVersion } from "~/features/offers/publish-version.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "offers.write");
  const offer = await offerDraft(authority.id, String(args.params.key));
  if (!offer) throw notFound();
  return { title: t("offers")("list.title"), offer: { key: offer.key, title: offer.title, versions: offer.versions } };
}

/** Publishes the draft as a new, frozen version. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "offers.write");
  const key = String(args.params.key);
  const published = await publishVersion(actor, authority, key);
  if (published.ok) return redirect(paths.staff.offerVersion(key), 303);
  if (published.why !== "nothing-new") throw notFound();
  return data({ why: published.why }, { status: 422 });
}

/** Every version, newest first; after a try with nothing new it says so. */
export default function Versions() {
  const { offer } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("offers");
  return (
    <>
      <PageHead title={t("publish.title")} lead={t("publish.lead")} back={{ href: paths.staff.offer(offer.key), label: offer.title }} />
      <ul>
        {offer.versions.map((version) => (
          <li key={version.number}>{t("version", { number: version.number, date: dayWords(version.publishedOn, i18n.language) })}</li>
        ))}
      </ul>
    </>
  );
}
