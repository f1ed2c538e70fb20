import type { ReactNode } from "react";
import { Icon } from "../marks/icon";
import { Wordmark } from "../marks/wordmark";

type Link = { href: string; label: string };

/** The id of the form in which somebody writes. */
export const saidHere = "said-here";

export type PageFrameProps = {
  name: string;
  homeHref: string;
  skipLabel: string;
  /** Names the small area with help and leaving, for screen readers. */
  toolsLabel: string;
  help: Link;
  /** Somebody writes on this page: help is reached by sending the form, of which nothing is done but keeping it for when they are back. */
  writes?: boolean;
  /** Posts to `href`; the page's small script makes it quicker, and it works without. */
  leave: Link;
  /** Shown by the small script over the words when nobody has touched the page for five minutes. */
  cover?: string;
  /** Shown by the small script where a form was sent and nobody could be reached: what was typed stays on the page. */
  noSignal?: string;
  language?: ReactNode;
  back?: ReactNode;
  /** A line over everything, such as "someone is helping me". */
  banner?: ReactNode;
  footer?: { label: string; links: Link[]; note?: ReactNode };
  children: ReactNode;
};

/** What has the same words and leads to the same on every page. */
export const inItsPlace = (t: (key: string) => string, to: { home: string; help: string; leave: string }) => ({
  name: t("name"),
  homeHref: to.home,
  skipLabel: t("skip"),
  toolsLabel: t("tools"),
  help: { href: to.help, label: t("help.now") },
  leave: { href: to.leave, label: t("leave.now") },
  cover: t("cover.now"),
});

/** The frame of every young person's page: help and leaving are in the same place, one tap away, before any form. */
export function PageFrame(props: PageFrameProps) {
  const { name, homeHref, skipLabel, toolsLabel, help, writes, leave, cover, noSignal, language, back, banner, footer, children } = props;
  return (
    <>
      <a className="skip" href="#main">
        {skipLabel}
      </a>
      <header className="top">
        <a className="top-name" href={homeHref}>
          <Wordmark name={name} />
        </a>
        <nav className="tools" aria-label={toolsLabel}>
          {writes ? (
            <button className="tool tool-help" type="submit" form={saidHere} name="aside" value="help">
              <Icon name="help" />
              {help.label}
            </button>
          ) : (
            <a className="tool tool-help" href={help.href}>
              <Icon name="help" />
              {help.label}
            </a>
          )}
          <form method="post" action={leave.href}>
            <button className="tool tool-leave" id="leave" type="submit">
              {leave.label}
              <Icon name="leave" />
            </button>
          </form>
        </nav>
        {language}
      </header>
      {cover ? (
        <button className="cover-all" id="cover" type="button" hidden>
          {cover}
        </button>
      ) : null}
      {banner ? <div className="banner">{banner}</div> : null}
      <main id="main" className="page" tabIndex={-1}>
        {back}
        {children}
        {noSignal ? (
          <p id="no-signal" role="alert" hidden>
            <strong>{noSignal}</strong>
          </p>
        ) : null}
      </main>
      {footer ? (
        <footer className="foot">
          <nav aria-label={footer.label}>
            <ul>
              {footer.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
          {footer.note ? <p>{footer.note}</p> : null}
        </footer>
      ) : null}
    </>
  );
}
