import type { TFunction } from "i18next";
import type { ViewCopy } from "./copy.server";
import { personWords } from "./ui/person-words";

export type CopySection = { readonly title: string; readonly lines: readonly string[] };

/** A copy in plain words, in the order in which things happened; sections with nothing in them are left out. */
export function copySections(copy: ViewCopy, t: TFunction): CopySection[] {
  const line = (key: string, value: string | null | undefined) => (value ? [`${t(`back:copy.${key}`)}: ${value}`] : []);
  const when = (on: string | null) => on ?? "";
  const yes = (key: string, is: boolean) => (is ? [t(`back:copy.${key}`)] : []);
  const list = (value: unknown, texts: string) => (Array.isArray(value) ? value.map((key) => t(`${texts}.${key}`)).join(", ") : null);
  const sharing = (level: string) => t(`views:sharing.${level}.label`);
  const shown = copy.asOthersSee.map((s) => (s.kind === "words" ? s.text : `[${t("views:cover.label")}: ${t(`views:cover.${s.reason}`)}]`)).join("");
  const { said, aboutMe, choices } = copy;
  const sections: CopySection[] = [
    { title: `${t("views:said.title")} (${said.receivedOn})`, lines: said.words === "" ? [] : [said.words] },
    {
      title: t("back:copy.more"),
      lines: [
        ...line("feeling", said.feeling ? t(`views:feeling.${said.feeling}`) : null),
        ...line("topic", [said.topic, said.regards].filter(Boolean).join(" ")),
        ...line("cards", list(said.cards, "say:card")),
        ...line("helpedBy", [said.helpedBy, said.helpedAs && t(`say:q.helper.${said.helpedAs}`)].filter(Boolean).join(", ")),
        ...line("age", aboutMe.ageBand && t(`say:q.age.${aboutMe.ageBand}`)),
        ...line("about", list(aboutMe.aboutMe, "say:q.about")),
        ...line("safe", aboutMe.safeNow && t(`say:q.now.${aboutMe.safeNow}`)),
        ...line("language", said.language),
        ...yes("talk", said.wantsToTalk),
        ...yes("signedIn", aboutMe.signedIn),
      ],
    },
    {
      title: t("back:copy.choices"),
      lines: [
        ...line("sharing", sharing(choices.sharing)),
        ...line("name", choices.pickedName),
        ...line("keeping", t(`back:keeping.${choices.keeping}.label`)),
        ...yes("onlyGroup", choices.onlyGroup),
        ...yes("advocate", choices.wantsAdvocate),
        ...copy.earlierChoices.map(({ from, to, on }) => `${when(on)}: ${sharing(from)} → ${sharing(to)}`),
        ...copy.whoMayRead.map(({ rule, person }) => `${t(`back:copy.rule.${rule}`)}: ${personWords(t, person)}`),
        ...copy.mayBeQuoted.map(({ saidBy, on }) => `${when(on)}: ${t(`back:copy.mayBeQuoted.${saidBy}`)}`),
        ...line("takenBack", copy.takenBackOn),
      ],
    },
    {
      title: t("back:copy.covers"),
      lines: [
        ...copy.covers.map(
          ({ part, reason, on, liftedOn }) =>
            `${when(on)}: ${part} (${t(`views:cover.${reason}`)})${liftedOn ? ` · ${t("back:copy.lifted")}: ${liftedOn}` : ""}`,
        ),
        ...(copy.covers.length > 0 ? [`${t("back:copy.others")}: ${shown}`] : []),
      ],
    },
    { title: t("back:copy.readBy"), lines: copy.readBy.map(({ by, on }) => `${when(on)}: ${personWords(t, by)}`) },
    {
      title: t("back:copy.decisions"),
      lines: copy.decisions.flatMap((made) => [
        [`${when(made.on)}: ${t(`back:copy.outcome.${made.outcome}`)}`, made.reason, personWords(t, made.by)].filter(Boolean).join(" · "),
        ...yes("mayCount", made.mayBeCounted),
        ...yes("mayQuote", made.mayBeQuoted),
        ...line("lookAsked", made.secondLook?.askedOn),
        ...line("lookDone", made.secondLook?.settledOn),
      ]),
    },
    {
      title: t("views:theme.title"),
      lines: copy.themes.map(({ name, on, takenOffOn, notWhatIMeantOn }) =>
        [
          `${when(on)}: ${name ?? t("views:theme.nameless")}`,
          takenOffOn && `${t("back:copy.takenOff")}: ${takenOffOn}`,
          notWhatIMeantOn && `${t("views:theme.object")}: ${notWhatIMeantOn}`,
        ]
          .filter(Boolean)
          .join(" · "),
      ),
    },
    { title: t("back:copy.asks"), lines: copy.partOfAsks > 0 ? [String(copy.partOfAsks)] : [] },
    {
      title: t("back:talk.title"),
      lines: copy.conversation.map(({ from, by, on, words }) => `${on}, ${from === "youngPerson" ? t("views:talk.me") : personWords(t, by)}: ${words}`),
    },
    {
      title: t("back:copy.answers"),
      lines: copy.answers.flatMap((answer) => [
        `${answer.on}, ${personWords(t, answer.by)}: ${answer.words}`,
        ...answer.translations.map((one) => `${one.language} (${one.by}): ${one.words}`),
        ...(answer.verdict ? [`${when(answer.verdictOn)}: ${t(`views:verdict.${answer.verdict}.said`)}`] : []),
        ...line("seen", answer.seenOn),
      ]),
    },
    { title: t("back:copy.translations"), lines: copy.translations.map((one) => `${when(one.on)}, ${one.language} (${one.by}): ${one.words}`) },
    {
      title: t("back:copy.thanks"),
      lines: copy.thanks ? [copy.thanks.forName, ...yes("mayPassOn", copy.thanks.mayPassOn), ...line("passedOn", copy.thanks.passedOnOn)] : [],
    },
    {
      title: t("back:copy.files"),
      lines: copy.files.map((file) => [t(`back:copy.file.${file.kind}`), file.seconds && `${file.seconds} s`].filter(Boolean).join(", ")),
    },
    { title: t("back:copy.notIn"), lines: [t("back:copy.notInWhat")] },
  ];
  return sections.filter((section) => section.lines.length > 0);
}
