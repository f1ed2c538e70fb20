import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { Door, DoorList } from "~/ui/young/door";
import type { ComeBackPage } from "../pages.server";
import { useOwnPaths } from "./own-paths";

/** Everything its author can do with a view: each is one tap away, and done with one more. What destroys asks first. */
export function WhatICanDo({ page, language }: { page: ComeBackPage; language: Language }) {
  const { t } = useTranslation("back");
  const own = useOwnPaths(language);
  if (page.state === "takenBack") return <AfterTakingBack isComplaint={page.isComplaint} language={language} />;
  if (page.isComplaint) return <OfComplaint language={language} />;
  return (
    <section>
      <h2>{t("can.title")}</h2>
      <DoorList>
        <Door
          id="sharing"
          href={own.sharing}
          icon="eye"
          title={t("can.sharing")}
          hint={t("can.now", { now: page.onlyGroup ? t("say:sharing.justGroup") : t(`views:sharing.${page.sharing}.label`) })}
        />
        <Door
          id="readers"
          href={own.readers}
          icon="people"
          title={t("can.readers")}
          hint={t(`readers.${page.readersLeft.length > 0 ? "left" : page.isForSomebody ? "some" : "none"}`)}
        />
        <Door id="keeping" href={own.keeping} icon="clock" title={t("can.keeping")} hint={t("can.now", { now: t(`keeping.${page.keeping}.label`) })} />
        {page.secondLook ? <Door id="look" href={own.look} icon="look" title={t("can.look")} hint={t(`look.${page.secondLook}.short`)} /> : null}
        <Door href={own.advocate} icon="people" title={t("can.advocate")} hint={t(page.wantsAdvocate ? "advocate.asked" : "advocate.what")} />
        {page.topic === "thanks" ? <Door href={own.thanks} icon="promises" title={t("complaints:thanks.door")} hint={t("complaints:thanks.doorHint")} /> : null}
        <Door href={own.putRight} icon="look" title={t("complaints:mine.door")} hint={t("complaints:mine.doorHint")} />
        <Door href={own.copy} icon="report" title={t("can.copy")} />
        <Door href={own.withdrawal} icon="no" title={t("can.takeBack")} />
      </DoorList>
      <ClearPhone language={language} />
    </section>
  );
}

/** Of what is gone: nothing can be done with it, and nobody is left at a wall. A complaint made of it has a page of its own still. */
function AfterTakingBack({ isComplaint, language }: { isComplaint: boolean; language: Language }) {
  const { t } = useTranslation("views");
  const own = useOwnPaths(language);
  const to = paths.young(language);
  return (
    <section>
      <DoorList>
        {isComplaint ? <Door main href={own.putRight} icon="look" title={t("complaints:mine.open")} hint={t("complaints:mine.openHint")} /> : null}
        <Door href={to.say} icon="say" title={t("sent.another")} />
      </DoorList>
      <ClearPhone language={language} />
    </section>
  );
}

/** Of a complaint: what is done about it is on its own page. Nothing of it is shown to others, so there is nothing to share. */
function OfComplaint({ language }: { language: Language }) {
  const { t } = useTranslation("back");
  const own = useOwnPaths(language);
  return (
    <section>
      <h2>{t("can.title")}</h2>
      <DoorList>
        <Door main href={own.putRight} icon="look" title={t("complaints:mine.open")} hint={t("complaints:mine.openHint")} />
        <Door href={own.copy} icon="report" title={t("can.copy")} />
        <Door href={own.withdrawal} icon="no" title={t("can.takeBack")} />
      </DoorList>
      <ClearPhone language={language} />
    </section>
  );
}

function ClearPhone({ language }: { language: Language }) {
  const { t } = useTranslation("views");
  return (
    <form method="post" action={paths.young(language).leave}>
      <ButtonRow>
        <BigButton tone="quiet" icon="leave">
          {t("sent.clear")}
        </BigButton>
      </ButtonRow>
    </form>
  );
}
