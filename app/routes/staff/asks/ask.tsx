import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askPage } from "~/features/asks/pages.server";
import { ActionsPanel } from "~/features/asks/ui/actions-panel";
import { AnswersPanel } from "~/features/asks/ui/answers-panel";
import { askChips, askWords, standingKey } from "~/features/asks/ui/ask-words";
import { DifferencePanel } from "~/features/asks/ui/difference-panel";
import { QuotesPanel } from "~/features/asks/ui/quotes-panel";
import { inOtherLanguages } from "~/features/translations/published-pages.server";
import { InOtherLanguages } from "~/features/translations/ui/in-other-languages";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Mixed } from "~/ui/marks/mixed";
import { Said } from "~/ui/marks/said";
import { StateChip } from "~/ui/marks/state-chip";
import { PageHead } from "~/ui/staff/page-head";
import { ThreePart } from "~/ui/staff/three-part";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "asks.read");
  const ask = await askPage(actor, authority, args.params.id ?? "");
  if (!ask) throw notFound();
  return { title: t("asks")("ask.title"), language, ask, inOthers: await inOtherLanguages(actor, authority, "ask", ask.id) };
}

/** One Ask: its three parts as young people see them, then what staff do about each. */
export default function Ask() {
  const { ask, language, inOthers } = useLoaderData<typeof loader>();
  const { t } = useTranslation("asks");
  return (
    <>
      <PageHead
        title={t("ask.title")}
        lead={<StateChip state={askChips[ask.state]} label={t(`askState.${standingKey(ask)}`)} />}
        back={{ href: paths.staff.asks, label: t("list.title") }}
      />
      <ThreePart {...askWords(ask, t, language)} />
      {ask.wish ? (
        <p dir="auto">
          <Mixed>{t("ask.wish", { wish: ask.wish })}</Mixed>
        </p>
      ) : null}
      {ask.note ? <Said as="p">{ask.note}</Said> : null}
      <AnswersPanel ask={ask} language={language} />
      <ActionsPanel ask={ask} language={language} />
      <DifferencePanel ask={ask} />
      <QuotesPanel ask={ask} />
      <InOtherLanguages found={inOthers} />
    </>
  );
}
