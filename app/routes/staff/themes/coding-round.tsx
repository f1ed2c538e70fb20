import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { codingRoundPage } from "~/features/themes/coding-pages.server";
import { CodingStands } from "~/features/themes/ui/coding-stands";
import { ShownSegments } from "~/features/themes/ui/theme-quotes";
import { ThemeName } from "~/features/themes/ui/theme-words";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { shortDayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { LinkButton } from "~/ui/staff/button";
import { Facts } from "~/ui/staff/facts";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "views.theme");
  const round = await codingRoundPage(actor, args.params.id ?? "", authority.timeZone);
  if (!round) throw notFound();
  return { title: t("themes")("coding.one"), round };
}

/** How far the two are; when both have finished, how far they agree, what that means, and where they differ. */
export default function CodingRound() {
  const { round } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("themes");
  const { agreement } = round;
  const of = (done: number) => t("coding.done", { done, views: round.views });
  const names = { first: round.first, second: round.second };
  return (
    <>
      <PageHead
        title={t("coding.one")}
        lead={t("coding.of", { ...names, on: shortDayWords(round.on, i18n.language) })}
        back={{ href: paths.staff.codingRounds, label: t("coding.title") }}
        actions={
          round.next ? (
            <LinkButton href={paths.staff.codingItem(round.id, round.next)} variant="press" icon="next">
              {t("coding.goOn")}
            </LinkButton>
          ) : undefined
        }
      />
      <Facts
        rows={[
          { key: round.first, value: of(round.done.first) },
          { key: round.second, value: of(round.done.second) },
        ]}
      />
      {round.stands.length > 0 ? <CodingStands round={round} /> : null}
      {agreement ? (
        <Panel title={t("coding.agreement")}>
          {round.ended ? (
            <p>
              {t("coding.ended", { by: round.ended.by, on: shortDayWords(round.ended.on, i18n.language) })}{" "}
              {t("coding.endCompares", { both: round.both, views: round.views, missing: round.views - round.both })}
            </p>
          ) : null}
          {agreement.views > 0 ? <p>{t("coding.same", { same: agreement.same, views: agreement.views })}</p> : null}
          <p>
            {agreement.kappa === null ? null : (
              <strong>{t("coding.kappa", { kappa: new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(agreement.kappa) })}</strong>
            )}{" "}
            {t(`coding.means.${agreement.means}`)}
          </p>
          {agreement.kappa === null ? null : <p className="hint">{t("coding.what")}</p>}
        </Panel>
      ) : (
        <p>{t("coding.blind")}</p>
      )}
      {agreement && agreement.views > 0 ? (
        <Panel title={t("coding.differ")}>
          {round.differ.length === 0 ? <p>{t("coding.differNone")}</p> : null}
          {round.differ.map((item) => (
            <div key={item.viewId}>
              <Quote lang={item.language ?? undefined}>{item.segments ? <ShownSegments segments={item.segments} /> : t("coding.gone")}</Quote>
              <Facts
                rows={[
                  { key: round.first, value: item.first ? <ThemeName name={item.first} /> : t("coding.noneOfThem") },
                  { key: round.second, value: item.second ? <ThemeName name={item.second} /> : t("coding.noneOfThem") },
                ]}
              />
            </div>
          ))}
        </Panel>
      ) : null}
    </>
  );
}
