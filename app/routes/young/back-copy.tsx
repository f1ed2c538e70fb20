import type { LoaderFunctionArgs } from "@remix-run/node";
import { comeBackPage } from "~/features/views/pages.server";
import { provenView } from "~/features/views/proof.server";
import { anyone, notFound } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

/** A copy of everything that is kept of a view, for its author, as plain text. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, t } = await anyone(args);
  const id = await provenView(authority.id, readCookie(args.request, "visit"));
  const page = id ? await comeBackPage(actor, id, id) : null;
  if (!page) throw notFound();
  const say = t("views");
  const lines = [
    `${say("said.title")} (${page.receivedOn})`,
    page.segments.map((s) => s.text).join(""),
    page.feeling ? `${say("check.feeling")}: ${say(`feeling.${page.feeling}`)}` : "",
    `${say("check.sharing")}: ${say(`sharing.${page.sharing}.label`)}`,
    ...page.themes.map((theme) => `${say("theme.title")}: ${theme.name}`),
    ...page.replies.map((reply) => `${reply.onDay}: ${reply.words}`),
    ...page.answers.map((answer) => `${say("answer.title")} (${answer.onDay}): ${answer.words}`),
  ];
  return new Response(`${lines.filter(Boolean).join("\n\n")}\n`, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": 'attachment; filename="copy.txt"',
      "Cache-Control": "no-store",
    },
  });
}
