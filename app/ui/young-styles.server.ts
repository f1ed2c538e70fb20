import lettersThatMayLack from "./fonts/when-lacking.css?inline";
import youngStyles from "./young.css?inline";
import writingStyles from "./young-writing.css?inline";

type Page = { firstQuestion: string; easyRead?: boolean; script: string };

/**
 * The young people's styles, to be put into a page that somebody arrives at; null on every page after it, which takes
 * them from a file that the browser keeps. On a slow phone a first page is seen one round trip sooner (400 ms on
 * 3G), and no page carries the same styles twice. A browser that does not say where it comes from is given them. The
 * page of the first question is given what it needs and no more: each kilobyte is 20 ms before the first letter.
 */
export function stylesOnArrival(request: Request, page: Page): string | null {
  if (request.headers.get("Sec-Fetch-Site") === "same-origin") return null;
  const { pathname, search } = new URL(request.url);
  const isFirstQuestion = request.method === "GET" && pathname === page.firstQuestion && search === "" && !page.easyRead;
  return (page.script === "Ethi" ? lettersThatMayLack : "") + (isFirstQuestion ? writingStyles : youngStyles);
}
