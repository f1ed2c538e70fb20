import type { ReactNode } from "react";
import { BigLink, ButtonRow } from "./big-button";
import { Notice } from "./notice";
import { inItsPlace, PageFrame } from "./page-frame";

export type ErrorPageProps = {
  t: (key: string) => string;
  to: { home: string; help: string; leave: string };
  title: string;
  what: string;
  /** Who to talk to meanwhile. */
  lines: readonly { href: string; who: string; number: string }[];
  children?: ReactNode;
};

/** What did not go as it should, on a young person's page: help and the way out are where they are on every other one, and nothing is lost by it. */
export function ErrorPage({ t, to, title, what, lines, children }: ErrorPageProps) {
  return (
    <PageFrame {...inItsPlace(t, to)}>
      <h1>{title}</h1>
      <p>{what}</p>
      {children}
      <p>
        <a href={to.home}>{t("error.home")}</a>
      </p>
      {lines.length > 0 ? (
        <Notice tone="help" title={t("say:help.title")}>
          <ButtonRow>
            {lines.map(({ href, who, number }) => (
              <BigLink key={href} href={href} tone="plain" icon="help">
                {who} <bdi dir="ltr">{number}</bdi>
              </BigLink>
            ))}
          </ButtonRow>
        </Notice>
      ) : null}
    </PageFrame>
  );
}
