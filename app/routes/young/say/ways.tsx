import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { filesKept } from "~/features/files/visit-files.server";
import { leadsOn } from "~/features/views/begun.server";
import { regardedBy } from "~/features/views/regarded.server";
import { RegardedWords } from "~/features/views/ui/regarded-words";
import { isComplete } from "~/features/views/view";
import { readVisit } from "~/features/views/visit.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { Door, DoorList } from "~/ui/young/door";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const visit = await readVisit(authority.id, readCookie(args.request, "visit"));
  if (visit.stage === "sent") throw redirect(paths.young(language).saySent);
  const draft = visit.stage === "writing" ? visit.draft : {};
  const files = visit.stage === "writing" ? await filesKept(authority.id, visit.token) : [];
  const made = (kind: string) => files.some((file) => file.kind === kind);
  const done = {
    voice: made("voice"),
    photo: made("photo"),
    drawing: made("drawing"),
    words: isComplete({ words: draft.words }),
    feeling: draft.feeling !== undefined,
    cards: (draft.cards?.length ?? 0) > 0,
    talk: draft.wantsToTalk === true,
  };
  const isComplaint = draft.complaint !== undefined;
  return {
    language,
    done,
    isComplaint,
    regarded: await regardedBy(authority.id, draft.regards),
    to: leadsOn(draft, language),
    canGoOn: isComplete(draft, files.length),
  };
}

/** "In your own way": write, a face, pictures, or somebody to talk to. What is to be put right is written, spoken, photographed or drawn. */
export default function SayWays() {
  const { language, done, isComplaint, regarded, to, canGoOn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("say");
  const ways = paths.young(language);
  const said = (way: keyof typeof done) => (done[way] ? t("ways.done") : undefined);
  return (
    <>
      <BackLink href={to.words}>{t("back")}</BackLink>
      <PageTitle lead={t("ways.lead")}>{t("ways.title")}</PageTitle>
      {regarded ? (
        <p>
          <RegardedWords regarded={regarded} />
        </p>
      ) : null}
      <DoorList>
        {isComplaint ? null : <Door href={ways.sayQuestion("feeling")} icon="say" title={t("ways.feeling")} hint={said("feeling")} />}
        {isComplaint ? null : <Door href={ways.sayQuestion("cards")} icon="themes" title={t("ways.cards")} hint={said("cards")} />}
        <Door href={ways.sayVoice} icon="voice" title={t("files:voice.title")} hint={said("voice")} />
        <Door href={ways.sayPhoto} icon="photo" title={t("files:photo.title")} hint={said("photo")} />
        <Door href={ways.sayDrawing} icon="drawing" title={t("files:drawing.title")} hint={said("drawing")} />
        {isComplaint ? null : <Door href={ways.sayQuestion("talk")} icon="hear" title={t("ways.talk")} hint={said("talk")} />}
        <Door href={to.words} icon="write" title={t("ways.words")} hint={said("words")} />
      </DoorList>
      {canGoOn ? (
        <ButtonRow>
          <BigLink href={to.next} icon="next">
            {t("ways.go")}
          </BigLink>
        </ButtonRow>
      ) : (
        <p>{t("ways.nothing")}</p>
      )}
    </>
  );
}
