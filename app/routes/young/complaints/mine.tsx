import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { makeForm } from "~/features/complaints/complaint-form";
import { makeComplaint } from "~/features/complaints/make-complaint.server";
import { myComplaint } from "~/features/complaints/pages.server";
import { MakeIt } from "~/features/complaints/ui/make-it";
import { MyComplaintPage } from "~/features/complaints/ui/my-complaint";
import { nobodyToName, whomAbout } from "~/features/complaints/whom-about.server";
import { helpLines } from "~/features/safeguarding/help-directory";
import { maySay } from "~/features/views/flood.server";
import { stillOpen } from "~/features/views/open-again.server";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { comeBackPage } from "~/features/views/pages.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { cookieLine } from "~/platform/sign-in/cookies.server";
import { saysAgain } from "~/platform/typed/typed-again.server";
import type { PageHandle } from "~/root";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const { actor, authority, language } = visitor;
  const numbers = helpLines.filter((line) => line.key === "advocate").map(({ key, number }) => ({ key, number }));
  if (await saysAgain(authority.id, args.request)) return { language, complaint: null, named: await whomAbout(actor), numbers, wantsAdvocate: false };
  const view = await viewComeBackTo(args.request, visitor);
  const complaint = await myComplaint(actor, authority, view);
  const page = complaint ? null : await comeBackPage(actor, view.id, view.proven);
  if (!complaint && (!page || page.state === "takenBack")) throw redirect(paths.young(language).ofView(view.of).view);
  const named = complaint ? nobodyToName : await whomAbout(actor);
  return { language, complaint, named, numbers, wantsAdvocate: page?.wantsAdvocate ?? false };
}

/** The view that this phone came back to becomes a complaint. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const { actor, authority, language } = visitor;
  const form = await readForm(args.request, makeForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed, at: 0 }, { status: 422 });
  if (!(await maySay(args.context.network))) return data({ errors: { putRight: "common:error.slow" }, typed: form.typed, at: 0 }, { status: 429 });
  const open = await stillOpen(args.request, visitor, form.value.receipt, args.context.network);
  if (!open.ok) return data({ errors: { receipt: open.error }, typed: { receipt: "", ...form.typed }, at: open.at }, { status: open.status });
  const { about, aboutWords, putRight, wantsAdvocate } = form.value;
  const worded = (words: string | undefined) => (words?.trim() ? words : null);
  const made = await makeComplaint(actor, authority, open.view, { about, aboutWords: worded(aboutWords), putRight: worded(putRight), wantsAdvocate });
  const own = paths.young(language).ofView(open.view.of);
  const to = made.ok ? own.putRight : own.view;
  return redirect(to, { status: 303, headers: open.token ? { "Set-Cookie": cookieLine("visit", open.token) } : {} });
}

/** Make it a complaint with one tap; once it is one, where it is and what can be done. */
export default function PutRightMine() {
  const { language, complaint, named, numbers, wantsAdvocate } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  if (complaint) return <MyComplaintPage complaint={complaint} language={language} numbers={numbers} />;
  return <MakeIt language={language} named={named} numbers={numbers} wantsAdvocate={wantsAdvocate} wrong={wrong} />;
}
