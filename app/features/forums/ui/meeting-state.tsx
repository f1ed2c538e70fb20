import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import type { staffGroupPage } from "../pages.server";

type Meeting = NonNullable<Awaited<ReturnType<typeof staffGroupPage>>>["meetings"][number];

/** What the register says of a meeting, and where that was told anew, under it what it said before, with who told it anew, when and why. */
export function MeetingState({ meeting, language }: { meeting: Meeting; language: string }) {
  const { t } = useTranslation("forums");
  return (
    <>
      {t(`state.${meeting.state}`)}
      {meeting.told.some(({ was }) => was !== null) ? (
        <ul className="hint">
          {meeting.told.map(({ id, was, became, why, by, on }) => (
            <li key={id}>
              {t(was ? "register.anew" : "register.told", {
                was: was ? t(`state.${was}`) : "",
                became: t(`state.${became}`),
                by: `\u2068${by}\u2069`,
                on: dayWords(on, language),
              })}{" "}
              {why ? <Said as="q">{why}</Said> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
