import type { ReactNode } from "react";
import { dayWords } from "~/platform/i18n/day-words";
import { AsOthersSee } from "../../views/ui/as-others-see";
import type { thanksPage } from "../thanks-pages.server";

export type ThanksShown = Awaited<ReturnType<typeof thanksPage>>["mine"];

type Props = { thanks: ThanksShown; language: string; raise: (one: ThanksShown[number]) => ReactNode };

/** Young people's own words of thanks; what a moderator covered is visibly covered. Under each, `raise`: whoever reads it may raise a concern about it. */
export function ThanksList({ thanks, language, raise }: Props) {
  return (
    <>
      {thanks.map((one) => (
        <div key={one.id}>
          <AsOthersSee shown={one.segments} lang={one.language} by={one.by ?? undefined} />
          <p className="hint">{dayWords(one.receivedOn, language)}</p>
          {raise(one)}
        </div>
      ))}
    </>
  );
}
