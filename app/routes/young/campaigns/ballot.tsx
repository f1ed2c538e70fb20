import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { optionText, questionText } from "~/features/campaigns/ballot-texts";
import { voteForm } from "~/features/campaigns/campaign-form";
import { castVote } from "~/features/campaigns/cast-vote.server";
import { ballotIn } from "~/features/campaigns/in-language.server";
import { NotCounted } from "~/features/campaigns/ui/not-counted";
import { ResultWords } from "~/features/campaigns/ui/result-words";
import { groupName } from "~/features/forums/group-texts";
import { type PublishedText, shownIn } from "~/features/published/published-text";
import { InWords } from "~/features/published/ui/in-words";
import { PutLabel } from "~/features/published/ui/put-label";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { dayWords } from "~/platform/i18n/day-words";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ChoiceList } from "~/ui/young/choice-list";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Notice } from "~/ui/young/notice";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language } = await member(args);
  const page = await ballotIn(language, actor, authority, args.params.id ?? "");
  if (!page) throw notFound();
  return { language, ...page };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  const form = await readForm(args.request, voteForm);
  const { typed } = form;
  if (!form.ok) return data({ error: form.errors.option ?? "campaigns:vote.choose", typed, notCounted: null }, { status: 422 });
  const id = args.params.id ?? "";
  const cast = await castVote(actor, id, form.value.option);
  if (cast.ok) return redirect(paths.young(language).ballot(id), 303);
  if (cast.why === "not-found") throw notFound();
  if (cast.why === "no-such-option") return data({ error: "campaigns:vote.choose", typed, notCounted: null }, { status: 422 });
  return data({ error: null, typed, notCounted: cast.why }, { status: 409 });
}

/**
 * One vote: the choice, or that you are counted, and after closing what it came to. In the reader's language where somebody put it
 * there, with the words as they were published before they choose; what is sent is the option's id.
 */
export default function Ballot() {
  const { ballot, puts, language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("campaigns");
  const to = paths.young(language);
  const error = ballot.mayVote && wrong?.error ? t(wrong.error) : undefined;
  const closesOn = dayWords(ballot.closesOn, language);
  const show = (text: PublishedText) => shownIn(language, puts, text);
  const question = show(questionText(ballot));
  const options = ballot.options.map((option) => ({ option, shown: show(optionText(ballot, option)) }));
  const group = show(groupName(ballot.group));
  return (
    <>
      <BackLink href={ballot.campaignKey ? to.campaign(ballot.campaignKey) : to.mine}>{t("back")}</BackLink>
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#option", text: error }]} /> : null}
      {wrong?.notCounted ? <NotCounted why={wrong.notCounted} /> : null}
      {ballot.mayVote ? (
        <form method="post">
          <ChoiceList
            name="option"
            legend={<InWords shown={question} />}
            legendIsHeading
            hint={t("vote.hint")}
            error={error}
            chosen={typedText(wrong?.typed, "option")}
            choices={options.map(({ option, shown }) => ({ value: option.id, label: shown.words, lang: shown.lang }))}
          />
          <PutLabel texts={[question, ...options.map(({ shown }) => shown)]} language={language} />
          <p>{t("vote.once")}</p>
          <ButtonRow>
            <BigButton icon="vote">{t("vote.send")}</BigButton>
          </ButtonRow>
          <p className="hint">{t("vote.open", { date: closesOn })}</p>
        </form>
      ) : (
        <>
          <PageTitle caption={<InWords shown={group} />}>
            <InWords shown={question} />
          </PageTitle>
          <PutLabel texts={[group, question, ...(ballot.result ? options.map(({ shown }) => shown) : [])]} language={language} />
        </>
      )}
      {ballot.voted ? (
        <Notice tone="calm" title={t("vote.counted")}>
          <p>{t("vote.countedLead")}</p>
        </Notice>
      ) : ballot.mayVote ? null : (
        <p>{t(`vote.whyNot.${ballot.whyNot ?? "closed"}`)}</p>
      )}
      {ballot.result ? (
        <ResultWords
          result={ballot.result}
          closesOn={closesOn}
          wasUntil={ballot.wasUntil && dayWords(ballot.wasUntil, language)}
          show={(option) => show(optionText(ballot, option))}
        />
      ) : null}
      {!ballot.result && ballot.voted ? <p>{t("vote.hidden", { date: closesOn })}</p> : null}
    </>
  );
}
