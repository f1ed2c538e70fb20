import { stories } from "../stories";
import type { Story } from "../story";

export const appearances = ["light", "dark", "contrast"] as const;
export type Side = "young" | "staff";

/** What an address of the pattern book asks for. `which` is "all" or a whole page's number. */
export type Asked = { name?: string; language?: string; appearance?: string; which?: string };

/** The stories of one side and name in one language: all small ones, or one whole page. Null when there are none. */
export function storiesAsked(side: Side, { name, language, appearance, which }: Asked): Story[] | null {
  const group = stories.find((one) => one.side === side && one.name === name);
  if (!group || !appearances.some((one) => one === appearance)) return null;
  const inLanguage = group.stories.filter((story) => story.language === language);
  const found = which === "all" ? inLanguage.filter((story) => !story.page) : inLanguage.filter((_, n) => String(n) === which);
  return found.length > 0 ? found : null;
}

/** Every address part of one group: "all" if it has small stories, and each whole page by its number. */
export function partsOf(group: (typeof stories)[number], language: string): { which: string; label: string }[] {
  const inLanguage = group.stories.filter((story) => story.language === language);
  const pages = inLanguage.flatMap((story, n) => (story.page ? [{ which: String(n), label: story.name }] : []));
  return inLanguage.some((story) => !story.page) ? [{ which: "all", label: group.name }, ...pages] : pages;
}

/** Stories as the pattern book shows them: in their language and the chosen appearance, each under its name. */
export function StoryPage({ side, asked }: { side: Side; asked: Asked }) {
  const shown = storiesAsked(side, asked) ?? [];
  const language = asked.language === "ar" ? "ar" : "en";
  const frame = {
    className: "pattern-book",
    lang: language,
    dir: language === "ar" ? "rtl" : "ltr",
    "data-appearance": asked.appearance,
  } as const;
  if (shown[0]?.page) return <div {...frame}>{shown[0].render()}</div>;
  return (
    <main id="main" {...frame}>
      <h1 lang="en" dir="ltr">
        {asked.name}
      </h1>
      {shown.map((story) => (
        <section key={story.name} aria-label={story.name}>
          <h2 lang="en" dir="ltr">
            {story.name}
          </h2>
          {story.render()}
        </section>
      ))}
    </main>
  );
}
