import { dayWords } from "~/platform/i18n/day-words";
import { AsOthersSee } from "../../views/ui/as-others-see";
import type { thanksPage } from "../thanks-pages.server";

export type ThanksShown = Awaited<ReturnType<typeof thanksPage>>["mine"];

/** Young people's own words of thanks; what a moderator covered is visibly covered. */
export function ThanksList({ thanks, language }: { thanks: ThanksShown; language: string }) {
  return (
    <>
      {thanks.map((one) => (
        <div key={one.id}>
          <AsOthersSee shown={one.segments} lang={one.language} by={one.by ?? undefined} />
          <p className="hint">{dayWords(one.receivedOn, language)}</p>
        </div>
      ))}
    </>
  );
}
