import { facesIn } from "../marks/marks.story";
import { inBoth, type Say, type Story } from "../story";
import { BigButton, BigLink, ButtonRow } from "./big-button";
import { ChoiceList } from "./choice-list";
import { ErrorSummary } from "./error-summary";
import { FaceChoice } from "./face-choice";
import { Field } from "./field";
import { FileField } from "./file-field";
import { ProgressLine } from "./progress-line";
import { SummaryList } from "./summary-list";

const readers = (say: Say) => [
  {
    value: "answerers",
    icon: "lock" as const,
    label: say("Only the people who answer", "فقط من سيجيب"),
    hint: say("Two workers.", "موظفان فقط."),
  },
  { value: "group", icon: "groups" as const, label: say("My group too", "ومجموعتي أيضًا") },
  { value: "everyone", icon: "eye" as const, label: say("Everyone, without my name", "الجميع، بدون اسمي") },
];

export const stories: Story[] = [
  ...inBoth("A question", (say) => (
    <form method="post">
      <ProgressLine text={say("Question 1 of 3", "السؤال 1 من 3")} now={1} of={3} />
      <Field
        id="words"
        name="words"
        label={say("What do you want to say?", "ماذا تريد أن تقول؟")}
        hint={say("Use your own words. Spelling does not matter.", "استعمل كلماتك. الإملاء لا يهم.")}
        why={{
          summary: say("Who reads this?", "من يقرأ هذا؟"),
          text: <p>{say("Samira, within 2 days.", "سميرة، خلال يومين.")}</p>,
        }}
      />
      <FileField id="photo" name="photo" label={say("Add a photo", "أضف صورة")} hint={say("You can skip this.", "يمكنك تخطي هذا.")} accept="image/*" />
      <ButtonRow>
        <BigButton>{say("Next", "التالي")}</BigButton>
        <BigButton tone="plain" icon="voice">
          {say("Say it out loud", "قلها بصوتك")}
        </BigButton>
      </ButtonRow>
    </form>
  )),
  ...inBoth("Receipt numbers", (say) => (
    <Field
      id="receipt"
      name="receipt"
      kind="digits"
      label={say("Your receipt numbers", "أرقام إيصالك")}
      hint={say("24 numbers. Spaces are fine.", "24 رقمًا. المسافات لا تهم.")}
    />
  )),
  ...inBoth("A question with a mistake", (say) => (
    <>
      <ErrorSummary
        title={say("There is a problem", "هناك مشكلة")}
        errors={[{ href: "#readers", text: say("Choose who can see your words", "اختر من يستطيع رؤية كلامك") }]}
      />
      <ChoiceList
        name="readers"
        legend={say("Who can see it?", "من يراه؟")}
        hint={say("You can change this later.", "يمكنك تغيير هذا لاحقًا.")}
        error={say("Choose who can see your words", "اختر من يستطيع رؤية كلامك")}
        choices={readers(say)}
      />
    </>
  )),
  ...inBoth("Faces to choose from", (say) => (
    <FaceChoice
      name="feeling"
      legend={say("How does it feel?", "كيف تشعر؟")}
      hint={say("You can skip this.", "يمكنك تخطي هذا.")}
      faces={facesIn(say)}
      chosen="sad"
    />
  )),
  ...inBoth("Several choices", (say) => (
    <ChoiceList many name="about" legend={say("What is it about?", "عمّ يدور هذا؟")} choices={readers(say)} chosen={["group"]} />
  )),
  ...inBoth("Check before you send", (say) => (
    <>
      <SummaryList
        rows={[
          {
            key: say("Who can see it", "من يراه"),
            value: say("Only the people who answer", "فقط من سيجيب"),
            change: { href: "#who", label: say("Change", "غيّر"), of: say("who can see it", "من يراه") },
          },
        ]}
      />
      <ButtonRow>
        <BigButton>{say("Send my words", "أرسل كلماتي")}</BigButton>
        <BigLink href="#home" tone="quiet">
          {say("Don’t send", "لا ترسل")}
        </BigLink>
      </ButtonRow>
    </>
  )),
];
