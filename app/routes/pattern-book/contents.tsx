import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Fragment } from "react";
import { paths } from "~/paths";
import { isDemonstration } from "~/platform/demonstration.server";
import { anyone, notFound } from "~/platform/door.server";
import { factsOf, languages } from "~/platform/i18n/languages";
import type { PageHandle } from "~/root";
import css from "~/ui/pattern-book/pattern-book.css?url";
import { appearances, partsOf } from "~/ui/pattern-book/story-page";
import { stories } from "~/ui/stories";

export const handle: PageHandle = { side: "young" };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: css }];
export const meta = () => [{ title: "Pattern book" }];

export async function loader(args: LoaderFunctionArgs) {
  await anyone(args);
  if (!isDemonstration()) throw notFound();
  return null;
}

/** The pattern book's contents: every component and page, in each language and appearance. */
export default function PatternBook() {
  return (
    <main id="main" className="pattern-book" lang="en" dir="ltr">
      <h1>Pattern book</h1>
      {stories.map((group) => (
        <Fragment key={group.name}>
          <h2>{group.name}</h2>
          <ul>
            {languages.flatMap((language) =>
              partsOf(group, language).map(({ which, label }) => (
                <li key={language + which}>
                  {label}, {factsOf(language).name}:{" "}
                  {appearances.map((appearance) => (
                    <Fragment key={appearance}>
                      <a href={paths.patternBookPage[group.side](group.name, language, appearance, which)}>{appearance}</a>{" "}
                    </Fragment>
                  ))}
                </li>
              )),
            )}
          </ul>
        </Fragment>
      ))}
    </main>
  );
}
