import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { partsByLetters } from "~/platform/i18n/written-in";

/** A sentence of the site, or a name, in which somebody's words may stand in other letters: those say their language. Anything else as it is. */
export function Mixed({ children, page }: { children: ReactNode; page?: string }) {
  const { i18n } = useTranslation();
  return typeof children === "string" ? <MixedIn page={page ?? i18n.language}>{children}</MixedIn> : children;
}

/** The same where the language around it is known. */
export function MixedIn({ children, page }: { children: string; page: string }) {
  return partsByLetters(page, children).map(({ words, lang }, at) =>
    lang ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places.
      <bdi key={at} lang={lang}>
        {words}
      </bdi>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places.
      <Fragment key={at}>{words}</Fragment>
    ),
  );
}
