import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileOfComplaint } from "~/features/complaints/file-of-complaint.server";
import { fileAnswer } from "~/features/files/file-answer";
import { staff } from "~/platform/door.server";

/** A voice note, a photo or a drawing that came with a complaint, for those who may see it. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority } = await staff(args, "complaints.read");
  return fileAnswer(args.request, await fileOfComplaint(actor, authority, args.params.id ?? "", args.params.fileId ?? ""));
}
