import type { SuggestedCover } from "../../suggest-covers";
import type { NameLists } from "./names";

const kinds = new Set(
  "school schools skool skl scool skul pru academy acadamy college collage colledge primary secondary infants juniors nursery grammar sixth uni university comprehensive".split(
    " ",
  ),
);
const notNames = new Set(
  "my the a an our new old this that his her their your at in to from of for and or after before every first last big good bad nice whole different same another high secondary primary junior infant special boarding sixth all any is was middle no art music sunday summer night driving law dance drama like about with on off hate love go goes going went leave left start started finish finished miss missed since until because but me some normal mainstream home private public local local state nearest medical bunk skip football".split(
    " ",
  ),
);
const toward = new Set(["to", "at", "from", "attend", "attended", "called", "then", "go", "goes", "went"]);
const saint = /^(?:st|saint)$/;

/** A school, a college or a nursery by its name: "st marys", "Oakwood primary school". "my school" names none. */
export function coversOfSchools(text: string, { known }: NameLists): SuggestedCover[] {
  const words = [...text.matchAll(/[\p{L}\p{M}'’.]+/gu)].map(({ 0: written, index }) => ({
    written,
    start: index,
    end: index + written.length,
    plain: written.toLowerCase().replace(/['’.]/g, ""),
  }));
  const covers: SuggestedCover[] = [];
  for (const [at, word] of words.entries()) {
    if (saint.test(word.plain) && !/\d/.test(text[word.start - 1] ?? "")) {
      const next = words[at + 1];
      if (!next || next.start - word.end > 2 || (known.has(next.plain) && !next.plain.endsWith("s"))) continue;
      let last = at + 1;
      while (words[last + 1] && kindOrPart(words[last + 1]?.plain ?? "") && last - at < 4) last++;
      while (words[last]?.plain === "and") last--;
      covers.push({ start: word.start, end: words[last]?.end ?? next.end, type: "school" });
      continue;
    }
    const bare = word.plain === "high" && standsAlone(words[at - 1], word, known);
    if ((!kinds.has(word.plain) && !bare) || at === 0) continue;
    let first = at;
    while (first > 0 && at - first < 4) {
      const before = words[first - 1];
      if (!before || (words[first]?.start ?? 0) - before.end !== 1) break;
      const capital = /^\p{Lu}/u.test(before.written) && !notNames.has(before.plain);
      const unusual = !known.has(before.plain) && before.plain.length > 2;
      const [second, third] = [words[first - 2]?.plain ?? "", words[first - 3]?.plain ?? ""];
      const called = !notNames.has(before.plain) && before.plain.length > 3;
      const afterTo = called && (toward.has(second) || (first === at && word.plain !== "school" && !notNames.has(second) && toward.has(third)));
      if (!capital && !unusual && !afterTo && !kindOrPart(before.plain)) break;
      first--;
    }
    while (first < at && kindOrPart(words[first]?.plain ?? "") && !/^\p{Lu}/u.test(words[first]?.written ?? "")) first++;
    if (first === at) continue;
    let last = at;
    while (words[last + 1] && (kinds.has(words[last + 1]?.plain ?? "") || (words[last]?.plain === "sixth" && words[last + 1]?.plain === "form"))) last++;
    covers.push({ start: words[first]?.start ?? word.start, end: words[last]?.end ?? word.end, type: "school" });
  }
  for (const { indices } of text.matchAll(calledSo)) {
    const [start, end] = indices?.[1] ?? [0, 0];
    covers.push({ start, end, type: "school" });
  }
  return covers;
}

/** "my pru is called The Bridge Centre". */
const calledSo =
  /(?<!\p{L})(?:school|pru|college|academy|nursery) (?:is |was )?(?:called|named) ((?:the |The )?\p{Lu}[\p{L}'’]{1,20}(?: \p{Lu}[\p{L}'’]{1,20}){0,3})/dgu;

/** "eastfold high": a school by a word that is no other. */
function standsAlone(before: { plain: string; written: string } | undefined, high: { written: string }, known: ReadonlySet<string>): boolean {
  if (!before || notNames.has(before.plain) || before.plain.length < 4) return false;
  return !known.has(before.plain) || (/^\p{Lu}/u.test(before.written) && /^\p{Lu}/u.test(high.written));
}

function kindOrPart(plain: string): boolean {
  return (
    kinds.has(plain) ||
    ["high", "junior", "infant", "catholic", "ce", "rc", "church", "and", "middle", "upper", "lower", "community", "girls", "boys"].includes(plain)
  );
}
