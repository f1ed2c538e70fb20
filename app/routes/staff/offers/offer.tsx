import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { offerDraft } from "~/features/offers/pages.server";
import { LineFields } from "~/features/offers/ui/line-fields";
import { inOtherLanguages } from "~/features/translations/published-pages.server";
import { InOtherLanguages } from "~/features/translations/ui/in-other-languages";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import { Button, LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "offers.write");
  const offer = await offerDraft(authority.id, String(args.params.key));
  if (!offer) throw notFound();
  return { title: t("offers")("list.title"), offer, inOthers: await inOtherLanguages(actor, authority, "offer", offer.id) };
}

/** The draft: sections, lines, suggestions that wait for a decision; adding a line; publishing. */
export default function Offer() {
  const { offer, inOthers } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("offers");
  const last = offer.versions[0];
  return (
    <>
      <PageHead
        title={<Said>{offer.title}</Said>}
        lead={last ? t("version", { number: last.number, date: dayWords(last.publishedOn, i18n.language) }) : t("staff.draftOnly")}
        back={{ href: paths.staff.offers, label: t("list.title") }}
        actions={
          <>
            {last ? <LinkButton href={paths.staff.offerKeeping(offer.key)}>{t("keeping:link")}</LinkButton> : null}
            <Form method="post" action={paths.staff.offerVersion(offer.key)}>
              <Button type="submit" variant="press" icon="check">
                {t("publish.button")}
              </Button>
            </Form>
          </>
        }
      />
      {offer.sections.length === 0 ? (
        <EmptyState title={t("staff.noLines")}>
          <p>{t("staff.noLinesLead")}</p>
        </EmptyState>
      ) : null}
      {offer.sections.map((section) => (
        <Panel key={section.id} title={<Said>{section.title}</Said>}>
          <ul>
            {section.lines.map((line) => (
              <li key={line.id}>
                <Said>{line.text}</Said> <small>{t(line.mustByLaw ? "mustByLaw" : "weChoose")}</small>
                <ul>
                  {line.suggestions.map((suggestion) => (
                    <li key={suggestion.id}>
                      <Said as="q">{suggestion.words}</Said>{" "}
                      {suggestion.outcome ? t(`outcome.${suggestion.outcome}`) : <a href={paths.staff.suggestion(suggestion.id)}>{t("decide.link")}</a>}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Panel>
      ))}
      <Panel title={t("line.add")}>
        <Form method="post" action={paths.staff.offerLines(offer.key)}>
          <LineFields sections={offer.sections.map(({ title }) => title)} typed={{}} errors={{}} />
        </Form>
      </Panel>
      <InOtherLanguages found={inOthers} />
    </>
  );
}
