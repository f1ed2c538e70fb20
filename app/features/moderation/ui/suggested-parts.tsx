import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Said } from "~/ui/marks/said";
import { Button } from "~/ui/staff/button";
import { More } from "~/ui/young/more";
import type { ReadingPage } from "../pages.server";
import type { SuggestedPart } from "../suggestions.server";

type Props = { viewId: string; suggested: ReadingPage["suggested"]; on: "sheet" | "cover" };

/**
 * Parts that the software thinks could give somebody away, each with what it seems to be. It covers nothing: a person
 * covers each with one press, or leaves it open with one. Pressing goes on to the next.
 */
export function SuggestedParts({ viewId, suggested: { open, left }, on }: Props) {
  const { t } = useTranslation("moderation");
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(open.length);
  useEffect(() => {
    if (open.length < before.current) (list.current?.querySelector<HTMLElement>("button") ?? list.current)?.focus();
    before.current = open.length;
  }, [open.length]);
  return (
    <div ref={list} id="parts" tabIndex={-1}>
      <p>{t(open.length > 0 ? "suggested.what" : "suggested.none")}</p>
      {open.length > 0 ? (
        <ul className="parts">
          {open.map((part, n) => (
            <li key={placesOf(part)} id={partId(n)}>
              <span>
                <Said as="mark">{part.text}</Said> {t(`suggested.seems.${part.seems}`)}
                {part.places.length > 1 ? ` · ${t("suggested.places", { count: part.places.length })}` : null}
              </span>
              <Form method="post" action={paths.staff.viewCover(viewId)} preventScrollReset>
                <input type="hidden" name="part" value={part.text} />
                {part.places.length === 1 ? (
                  <>
                    <input type="hidden" name="start" value={part.places[0]?.start} />
                    <input type="hidden" name="only" value="yes" />
                  </>
                ) : null}
                <input type="hidden" name="reason" value={part.reason} />
                <input type="hidden" name="on" value={on} />
                <Button type="submit" icon="cover">
                  {t("suggested.press", { part: part.text })}
                </Button>
              </Form>
              <PlacesForm action={paths.staff.viewPartLeft(viewId)} part={part} on={on} label={t("suggested.leave")} about={part.text} />
            </li>
          ))}
        </ul>
      ) : null}
      {left.length > 0 ? (
        <More summary={t("suggested.left", { count: left.length })}>
          <ul className="parts">
            {left.map((part) => (
              <li key={placesOf(part)}>
                <span>
                  <Said as="span">{part.text}</Said> {t(`suggested.seems.${part.seems}`)}
                </span>
                <PlacesForm action={paths.staff.viewPartAgain(viewId)} part={part} on={on} label={t("suggested.again")} about={part.text} />
              </li>
            ))}
          </ul>
        </More>
      ) : null}
    </div>
  );
}

/** The same parts to look at, where nothing is done with them. */
export function PartsPointedAt({ parts }: { parts: readonly SuggestedPart[] }) {
  const { t } = useTranslation("moderation");
  return (
    <ul className="parts">
      {parts.map((part) => (
        <li key={placesOf(part)}>
          <span>
            <Said as="mark">{part.text}</Said> {t(`suggested.seems.${part.seems}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

type PlacesProps = { action: string; part: SuggestedPart; on: string; label: string; about: string };

function PlacesForm({ action, part, on, label, about }: PlacesProps) {
  return (
    <Form method="post" action={action} preventScrollReset>
      <input type="hidden" name="places" value={placesOf(part)} />
      <input type="hidden" name="on" value={on} />
      <Button type="submit" variant="quiet" aria-label={`${label}: ${about}`}>
        {label}
      </Button>
    </Form>
  );
}

const placesOf = ({ places }: SuggestedPart) => places.map(({ start, end }) => `${start}-${end}`).join(" ");

/** Where a suggestion stands in the list, for the mark in the words that leads to it. */
export const partId = (n: number) => `part-${n + 1}`;
