import type { LoaderFunctionArgs } from "@remix-run/node";
import { isFileKind } from "~/features/files/file";
import { fileAnswer } from "~/features/files/file-answer";
import { fileOrPage } from "~/features/files/file-or-page";
import { fileForAuthor } from "~/features/views/file-for-author.server";
import { fileComeBackTo } from "~/features/views/own-door.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";

/** What was sent with a view, for its author, who came back with the receipt or as a member. */
export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const { kind } = args.params;
  const view = await fileComeBackTo(args.request, visitor);
  const file = view && isFileKind(kind) ? await fileForAuthor(visitor.actor, view, kind) : null;
  return fileOrPage(args.request, fileAnswer(args.request, file), paths.young(visitor.language).back);
}
