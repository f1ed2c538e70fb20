import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { spotterCardForStaff } from "~/features/safeguarding/spotter-card.server";
import { LinesInTime, MeasuredTable, SeenByGroup, SeenByMonth } from "~/features/safeguarding/ui/spotter-tables";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "times.read");
  return { title: t("worries")("card.title"), ...(await spotterCardForStaff(authority)) };
}

/** What the worry spotter is, how much it misses on made-up lines and in earnest, and whom it sees less. */
export default function SpotterCard() {
  const { measured, year, lines, months, splits, title } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("worries");
  return (
    <>
      <PageHead title={title} lead={t("card.lead")} back={{ href: paths.staff.times, label: t("moderation:title.times") }} />
      <Panel title={t("card.what.title")}>
        <ul>
          {(["rules", "adds", "first", "never", "server", "languages"] as const).map((key) => (
            <li key={key}>{t(`card.what.${key}`, { lines: measured.lines, rules: measured.rules })}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t("card.year.title")}>
        <p>{t("card.year.lead")}</p>
        <p>{year.of === "few" ? t("card.few") : t("card.about", { of: year.of, seen: year.seen })}</p>
        <SeenByMonth months={months} />
      </Panel>
      <LinesInTime lines={lines} />
      <Panel title={t("card.even.title")}>
        <p>{t("card.even.lead")}</p>
        {splits.map((split) => (
          <SeenByGroup key={split.by} split={split} />
        ))}
      </Panel>
      <Panel title={t("card.measured.title")}>
        <p>{t("card.measured.lead", { on: dayWords(measured.on, i18n.language) })}</p>
        <MeasuredTable measured={measured} />
      </Panel>
    </>
  );
}
