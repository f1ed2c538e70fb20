import type { PublishedOffer } from "~/features/offers/published-lines.server";
import { paths } from "~/paths";
import type { Block, Line } from "../../report-document";
import type { Behind, Scope } from "../../scope.server";

type OfferLine = PublishedOffer["lines"][number];
const findings = ["kept", "partly", "broken", "notTold"] as const;
const findingOf = (line: OfferLine) => findings.find((one) => one === line.found?.finding) ?? "notTold";

/** One line of an offer with what was found about it: by which day, of which time, and what shows it. */
function lineFound({ words }: Scope, { text, found }: OfferLine): Line {
  const period = found ? words.period(found) : "";
  const on = found ? words.day(found.foundOn) : "";
  const evidence = { text: found?.evidence ?? "", language: "" };
  return words.line("promises.offer.found", { what: { text, language: "" }, evidence }, { period, on });
}

/** What an offer promises and was found to be broken in this time. */
export function brokenLines(scope: Scope, offers: readonly PublishedOffer[]): Line[] {
  return offers.flatMap((offer) => offer.lines.filter((line) => findingOf(line) === "broken").map((line) => lineFound(scope, line)));
}

/** Offers: what is promised in print, how many lines were found to be kept, partly kept and broken, and of which nothing was found. */
export function offerLines(scope: Scope, offers: readonly PublishedOffer[]): Block[] {
  const { words } = scope;
  if (offers.length === 0) return [];
  const blocks: Block[] = [{ kind: "heading", text: words.t("promises.offer.title") }];
  const ids: string[] = [];
  for (const offer of offers) {
    const figure = (id: string, lines: readonly OfferLine[], key: string) => {
      const isAll = key === "figure";
      ids.push(id);
      return scope.figure({
        id,
        value: lines.length,
        unit: "count",
        period: isAll ? null : scope.period,
        base: isAll ? { kind: "none" } : { kind: "of", of: offer.lines.length },
        what: words.own(words.t(`promises.offer.${key}`, { offer: offer.title })),
        sourceId: null,
        register: "offers",
        behind: async () => lines.map((line): Behind => ({ text: { text: line.text, language: "" }, href: paths.staff.offerKeeping(offer.key) })),
      });
    };
    const all = figure(`offer.${offer.key}`, offer.lines, "figure");
    const counted = findings.map((finding) => {
      const some = offer.lines.filter((line) => findingOf(line) === finding);
      return [finding, figure(`offer.${offer.key}.${finding}`, some, `figures.${finding}`)] as const;
    });
    const options = {
      count: offer.lines.length,
      version: words.number(offer.version),
      on: words.day(offer.publishedOn),
      waiting: words.number(offer.suggestionsWaiting),
    };
    blocks.push(
      { kind: "paragraph", line: words.line("promises.offer.line", { offer: { text: offer.title, language: "" }, lines: all }, options) },
      { kind: "paragraph", line: words.line("promises.offer.counted", Object.fromEntries(counted)) },
    );
    for (const finding of ["partly", "kept"] as const) {
      const some = offer.lines.filter((line) => findingOf(line) === finding);
      if (some.length === 0) continue;
      blocks.push({ kind: "heading", text: words.t(`promises.offer.${finding}`, { offer: offer.title }) });
      blocks.push({ kind: "list", ordered: false, items: some.map((line) => lineFound(scope, line)) });
    }
  }
  return [...blocks, { kind: "figures", caption: words.t("promises.offer.table"), ids }];
}
