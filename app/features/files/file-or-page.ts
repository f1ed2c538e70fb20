import { redirect } from "@remix-run/node";

/** What a browser is given that opens a file as a page: where there is no such file, the page to go on from, with help and the way out on it. */
export function fileOrPage(request: Request, answer: Response, page: string): Response {
  const isOpenedAsPage = request.headers.get("Accept")?.includes("text/html") ?? false;
  return answer.status === 404 && isOpenedAsPage ? redirect(page, { status: 303, headers: { "Cache-Control": "no-store" } }) : answer;
}
