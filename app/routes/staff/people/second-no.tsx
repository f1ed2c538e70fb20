import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { decideProposal } from "~/features/leaving/decide-proposal.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "people.second");
  const decided = await decideProposal(actor, args.params.id ?? "", false);
  if (!decided.ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.peopleSecond, "declined"), 303);
}

/** Following a link declines nothing. */
export async function loader(args: LoaderFunctionArgs) {
  await staff(args, "people.second");
  return redirect(paths.staff.peopleSecond);
}
