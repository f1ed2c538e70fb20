import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { isDemonstration } from "~/platform/demonstration.server";
import { anyone, notFound } from "~/platform/door.server";
import type { PageHandle } from "~/root";
import css from "~/ui/pattern-book/pattern-book.css?url";
import { StoryPage, storiesAsked } from "~/ui/pattern-book/story-page";

export const handle: PageHandle = { side: "young" };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: css }];
export const meta = () => [{ title: "Pattern book" }];

export async function loader(args: LoaderFunctionArgs) {
  await anyone(args);
  if (!isDemonstration() || !storiesAsked("young", args.params)) throw notFound();
  return null;
}

export default function YoungStories() {
  return <StoryPage side="young" asked={useParams()} />;
}
