import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { helpLines } from "~/features/safeguarding/help-directory";
import { readAppearance } from "~/platform/appearance.server";
import { factsOf, isLanguage, languageFacts, languageOf } from "~/platform/i18n/languages";
import { allWords } from "~/platform/i18n/words.server";
import { paths } from "./paths";
import { fontSheets } from "./ui/fonts/font-files";
import staffCss from "./ui/staff.css?url";
import { ErrorPage } from "./ui/young/error-page";
import { Field } from "./ui/young/field";
import readAloud from "./ui/young/reading-voice.js?url";
import youngScript from "./ui/young/young.js?url";
import youngCss from "./ui/young.css?url";
import { stylesOnArrival } from "./ui/young-styles.server";

/** What a route may say of its page: whether it wakes up in the browser, which side it is on, which words it needs there. */
export type PageHandle = {
  hydrate?: boolean;
  side?: "young" | "staff";
  namespaces?: readonly string[] /** Long enough to be read aloud. */;
  aloud?: boolean /** Has words of its own for a form that reached nobody. */;
  tellsNoSignal?: boolean /** Somebody writes in its form `saidHere`: "Help now" takes it along. */;
  writes?: boolean;
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  // Open to everyone: the frame of every page holds nothing about anybody.
  const language = languageOf(request);
  const staffSide = new URL(request.url).pathname.startsWith("/staff");
  return {
    language,
    tag: factsOf(language).tag,
    direction: factsOf(language).direction,
    script: factsOf(language).script,
    easyRead: factsOf(language).easyRead ?? false,
    appearance: readAppearance(request),
    nonce: context.nonce,
    styles: staffSide ? null : stylesOnArrival(request, factsOf(language).script),
    staffWords: staffSide
      ? { language, languages: languageFacts(), resources: { en: allWords().en, ...(language === "en" ? {} : { [language]: allWords()[language] }) } }
      : null,
  };
}

export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });
export const links: LinksFunction = () => [{ rel: "icon", href: "/favicon.svg" }];
/** A page that did not go as it should has its title from its words, in the reader's language: see Layout. */
export const meta: MetaFunction = ({ error }) => (error ? [] : [{ title: "In Our Words" }]);

const errorKeys = { 403: "refused", 404: "notFound", 410: "closed", 413: "tooLarge", 429: "tooMany" } as const;
const keyOf = (error: unknown) => errorKeys[(isRouteErrorResponse(error) ? error.status : 500) as keyof typeof errorKeys] ?? "wrong";

function useSide() {
  const matches = useMatches();
  const handles = matches.map((match) => match.handle as PageHandle | undefined);
  const staff = handles.some((handle) => handle?.side === "staff");
  const hydrate = typeof document !== "undefined" || handles.some((handle) => handle?.hydrate);
  const aloud = handles.some((handle) => handle?.aloud);
  return { staff, hydrate, aloud };
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const { staff, hydrate, aloud } = useSide();
  const { t, i18n } = useTranslation("common");
  const error = useRouteError();
  const appearance = data?.appearance ?? {};
  // Letters that a phone may lack come with the styles of a page that somebody arrives at: nothing more is waited for.
  const sheets = data?.styles && !staff && !appearance.font ? [] : fontSheets(appearance.font, data?.script);
  return (
    <html
      // Where what a page knows could not be read, its words still say which language they are in.
      lang={data?.tag ?? i18n.language}
      dir={data?.direction ?? i18n.dir()}
      data-script={data?.script === "Latn" ? undefined : data?.script}
      data-easy={data?.easyRead && !staff ? "yes" : undefined}
      data-appearance={appearance.appearance}
      data-text={appearance.text}
      data-font={appearance.font}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {staff ? <meta name="robots" content="noindex" /> : null}
        {data?.styles && !staff ? null : <meta name="color-scheme" content="light dark" />}
        {hydrate && data ? <meta property="csp-nonce" nonce={data.nonce} content={data.nonce} /> : null}
        <Meta />
        {error ? <title>{`${t(`error.${keyOf(error)}.title`)} · ${t("name")}`}</title> : null}
        <Links />
        {data?.styles && !staff ? (
          // why: our own style sheet as the build made it; nothing that anybody wrote is in it.
          <style nonce={data.nonce} dangerouslySetInnerHTML={{ __html: data.styles }} />
        ) : (
          <link rel="stylesheet" href={staff ? staffCss : youngCss} />
        )}
        {sheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        {children}
        {hydrate && data ? (
          <>
            <script
              id="page-words"
              type="application/json"
              // why: the words of our own locale files, with "<" escaped, as data that the browser does not run.
              dangerouslySetInnerHTML={{ __html: JSON.stringify(data.staffWords ?? {}).replace(/</g, "\\u003c") }}
            />
            <ScrollRestoration nonce={data.nonce} />
            <Scripts nonce={data.nonce} />
          </>
        ) : staff ? null : (
          <>
            <script src={youngScript} nonce={data?.nonce} defer />
            {aloud ? <script src={readAloud} nonce={data?.nonce} defer /> : null}
          </>
        )}
      </body>
    </html>
  );
}

export default function Page() {
  return <Outlet />;
}

/** Every error says what happened and what to do; help stays one tap away, and so does the way out. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { t } = useTranslation("common");
  const key = keyOf(error);
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : "en";
  const to = paths.young(language);
  const [title, what] = [t(`error.${key}.title`), t(`error.${key}.what`)];
  if (useLocation().pathname.startsWith(paths.staff.home))
    return (
      <main id="main" className="page-narrow">
        <h1>{title}</h1>
        <p>{what}</p>
        <p>
          <a href={paths.staff.home}>{t("error.home")}</a> · <a href={to.help}>{t("help.now")}</a>
        </p>
      </main>
    );
  // Who followed an old address is not in need of a number by that; help is one tap away all the same.
  const lines = key === "notFound" ? [] : helpLines.slice(0, 3).map((line) => ({ ...line, who: t(`help:${line.key}.who`) }));
  return (
    <ErrorPage t={t} to={to} title={title} what={what} lines={lines}>
      {key === "closed" ? <Closed words={(isRouteErrorResponse(error) && error.data?.words) || null} back={to.back} /> : null}
    </ErrorPage>
  );
}

/** What is left of a site whose authority has closed: the way to what was said, and words that were on their way. */
function Closed({ words, back }: { words: string | null; back: string }) {
  const { t } = useTranslation("common");
  return (
    <>
      <p>
        <a className="big big-press" href={back}>
          {t("error.closed.back")}
        </a>
      </p>
      <p>{t("error.closed.instead")}</p>
      {words ? <Field id="words" name="words" label={t("error.closed.words")} defaultValue={words} /> : null}
    </>
  );
}
