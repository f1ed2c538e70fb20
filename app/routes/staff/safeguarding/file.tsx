import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileAnswer } from "~/features/files/file-answer";
import { fileOfConcern } from "~/features/safeguarding/file-of-concern.server";
import { staff } from "~/platform/door.server";

/** A voice note, a photo or a drawing that a concern is about, for the leads who may know of it. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await staff(args, "concerns.open");
  return fileAnswer(args.request, await fileOfConcern(actor, args.params.id ?? "", args.params.fileId ?? ""));
}
