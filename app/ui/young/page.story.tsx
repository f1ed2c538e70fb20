import { inBoth, type Story } from "../story";
import { BackLink } from "./back-link";
import { Card } from "./card";
import { Door, DoorList } from "./door";
import { EmptyState } from "./empty-state";
import { LanguageSwitch } from "./language-switch";
import { More } from "./more";
import { Notice } from "./notice";
import { PageFrame } from "./page-frame";
import { Hero, Marked, PageTitle } from "./page-title";
import { Phone } from "./phone";

export const stories: Story[] = [
  ...inBoth(
    "Home page",
    (say, language) => (
      <PageFrame
        name={say("In Our Words", "بكلماتنا")}
        homeHref="#home"
        skipLabel={say("Skip to the words", "انتقل إلى الكلام")}
        toolsLabel={say("Help and leaving", "المساعدة والخروج")}
        help={{ href: "#help", label: say("Help now", "مساعدة الآن") }}
        leave={{ href: "#leave", label: say("Leave", "خروج") }}
        language={
          <LanguageSwitch
            label={say("Languages", "اللغات")}
            summary={say("English", "العربية")}
            languages={[
              { code: "en", name: "English", dir: "ltr", href: "#en", current: language === "en" },
              { code: "ar", name: "العربية", dir: "rtl", href: "#ar", current: language === "ar" },
            ]}
          />
        }
        footer={{
          label: say("About this site", "عن هذا الموقع"),
          links: [{ href: "#private", label: say("Is it private?", "هل هو خاص؟") }],
          note: say("Young people own the words.", "الكلمات ملك للشباب."),
        }}
      >
        <Hero
          lines={[say("Say what you think.", "قل رأيك."), say("Hear back.", "واسمع الرد.")]}
          lead={say("No account. No email. You choose who sees it.", "بلا حساب وبلا بريد إلكتروني. أنت تختار من يرى كلامك.")}
          faces={["happy", "worried", "proud", "unheard", "sad", "confused", "calm", "angry", "okay", "tired"]}
        />
        <DoorList>
          <Door main href="#say" icon="say" title={say("Say something", "قل شيئًا")} hint={say("It takes about a minute", "يستغرق دقيقة تقريبًا")} />
          <Door href="#back" icon="hear" title={say("See my answer", "اقرأ الرد")} hint={say("Use your receipt numbers", "استعمل أرقام إيصالك")} />
          <Door href="#words" icon="words" title={say("Words we don’t like", "كلمات لا نحبها")} />
        </DoorList>
      </PageFrame>
    ),
    true,
  ),
  ...inBoth("Page title", (say) => (
    <>
      <BackLink href="#all">{say("All words", "كل الكلمات")}</BackLink>
      <PageTitle caption={say("A word adults use", "كلمة يستعملها الكبار")} lead={say("You can flag it.", "يمكنك الإشارة إليها.")}>
        <Marked>{say("“Contact”", "«تواصل»")}</Marked>
      </PageTitle>
    </>
  )),
  ...inBoth("Notices", (say) => (
    <>
      <Notice tone="calm" title={say("Your reply was sent", "أُرسل ردك")}>
        <p>{say("Samira reads it by Tuesday.", "تقرؤه سميرة حتى الثلاثاء.")}</p>
      </Notice>
      <Notice tone="help" title={say("Not safe right now?", "لست بأمان الآن؟")}>
        <p>
          {say("Call Childline, free, any time: ", "اتصل بتشايلدلاين مجانًا في أي وقت: ")}
          <Phone number="0800 1111" />
        </p>
      </Notice>
      <Notice tone="warning" title={say("This cannot be undone", "لا يمكن التراجع عن هذا")}>
        <p>{say("Your words will be gone for everyone.", "ستختفي كلماتك عند الجميع.")}</p>
      </Notice>
    </>
  )),
  ...inBoth("Card, more, and nothing yet", (say) => (
    <>
      <Card title={say("The answer from Samira", "الرد من سميرة")}>
        <p>{say("You are right to be cross. It was our mistake.", "معك حق أن تغضب. كان ذلك خطأنا.")}</p>
      </Card>
      <More summary={say("Who reads this?", "من يقرأ هذا؟")}>
        <p>{say("Two workers. Nobody else.", "موظفان فقط.")}</p>
      </More>
      <EmptyState title={say("Nothing here yet", "لا شيء هنا بعد")}>
        <p>{say("When you send something, it shows here.", "عندما ترسل شيئًا يظهر هنا.")}</p>
      </EmptyState>
    </>
  )),
];
