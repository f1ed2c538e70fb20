import { writtenIn } from "~/platform/i18n/written-in";
import { groupName } from "../forums/group-texts";
import type { PublishedText } from "../published/published-text";
import type { AskedByHere } from "./offer";

type Whose = { readonly id: string };
type Sheet = Whose & {
  readonly title: string;
  readonly forWhom: string | null;
  readonly lines: readonly {
    readonly id: string;
    readonly sectionId: string;
    readonly sectionTitle: string;
    readonly text: string;
    readonly howToGet: string | null;
    readonly askedBy: readonly AskedByHere[];
    readonly suggestions: readonly { readonly id: string; readonly reason: string | null }[];
  }[];
};

const text = ({ id }: Whose, part: string, words: string): PublishedText => ({ kind: "offer", id, part, words, language: writtenIn(words) });

export const offerText = (offer: Whose, part: "title" | "forWhom", words: string) => text(offer, part, words);
export const sectionText = (offer: Whose, sectionId: string, words: string) => text(offer, `section-${sectionId}-title`, words);
export const lineText = (offer: Whose, lineId: string, part: "text" | "howToGet", words: string) => text(offer, `line-${lineId}-${part}`, words);

/** Who asked for a line, the one at this place: a group by the name that it has everywhere; otherwise words of that line alone. */
export function askedText(offer: Whose, lineId: string, at: number, { groupName: name, groupId: id }: AskedByHere): PublishedText | null {
  if (!name) return null;
  return id ? groupName({ id, name }) : text(offer, `line-${lineId}-${at}-asked`, name);
}
export const askedNote = (offer: Whose, lineId: string, at: number, { note }: AskedByHere) => (note ? text(offer, `line-${lineId}-${at}-note`, note) : null);

/** Why a suggestion was not taken, in staff's words. What was suggested is a young person's and is not among our texts. */
export const reasonText = (offer: Whose, suggestionId: string, words: string) => text(offer, `suggestion-${suggestionId}-reason`, words);

/** How an offer is named in a list of them. */
export function namesOfOffer(offer: Pick<Sheet, "id" | "title" | "forWhom">): PublishedText[] {
  const title = offerText(offer, "title", offer.title);
  return offer.forWhom ? [title, offerText(offer, "forWhom", offer.forWhom)] : [title];
}

const textsOfAsked = (offer: Sheet, { id, askedBy }: Sheet["lines"][number]) =>
  askedBy.flatMap((asked, at) => [askedText(offer, id, at, asked), askedNote(offer, id, at, asked)]).filter((one) => one !== null);

/** The names of the groups that asked for its lines: texts of those groups, which its page shows beside its own. */
export const groupsOfOffer = (offer: Sheet) => offer.lines.flatMap((line) => textsOfAsked(offer, line).filter(({ kind }) => kind === "group"));

/** Every text of ours in a published promise, in the order of its page. */
export function textsOfOffer(offer: Sheet): PublishedText[] {
  const lines = offer.lines.flatMap((line, at) => [
    ...(line.sectionId === offer.lines[at - 1]?.sectionId ? [] : [sectionText(offer, line.sectionId, line.sectionTitle)]),
    lineText(offer, line.id, "text", line.text),
    ...(line.howToGet ? [lineText(offer, line.id, "howToGet", line.howToGet)] : []),
    ...textsOfAsked(offer, line).filter(({ kind }) => kind === "offer"),
    ...line.suggestions.flatMap(({ id, reason }) => (reason ? [reasonText(offer, id, reason)] : [])),
  ]);
  return [...namesOfOffer(offer), ...lines];
}
