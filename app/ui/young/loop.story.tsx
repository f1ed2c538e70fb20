import { inBoth, type Story } from "../story";
import { AskCard } from "./ask-card";
import { ReceiptCard } from "./receipt-card";
import { Timeline } from "./timeline";

const digits = ["402", "917", "355", "081", "664", "230", "758", "193"];
const words = {
  en: ["river", "tiger", "lemon", "cloud", "piano", "rocket", "garden", "button"],
  ar: ["نهر", "نمر", "ليمون", "غيمة", "بيانو", "صاروخ", "حديقة", "زر"],
};

export const stories: Story[] = [
  ...inBoth("Receipt", (say, language) => (
    <ReceiptCard title={say("Your receipt", "إيصالك")} groups={digits} words={{ list: words[language], dir: language === "ar" ? "rtl" : "ltr" }}>
      <p>{say("Write it down. It is the only way back to your words.", "اكتبه. هو الطريق الوحيد للعودة إلى كلماتك.")}</p>
    </ReceiptCard>
  )),
  ...inBoth("What happens next", (say) => (
    <Timeline
      label={say("What happens next", "ماذا يحدث بعد ذلك")}
      steps={[
        {
          state: "done",
          stateLabel: say("Done:", "تم:"),
          title: say("You sent it", "أرسلتها"),
          when: say("Today", "اليوم"),
        },
        {
          state: "now",
          stateLabel: say("Now:", "الآن:"),
          title: say("Samira reads it", "سميرة تقرؤها"),
          when: say("By Tuesday", "حتى الثلاثاء"),
        },
        {
          state: "next",
          stateLabel: say("Next:", "بعد ذلك:"),
          title: say("You get an answer", "يصلك الرد"),
          when: say("By 7 December", "حتى 7 ديسمبر"),
        },
      ]}
    />
  )),
  ...inBoth("An ask that made a difference", (say) => (
    <AskCard
      title={say("Stop saying “LAC”", "كفّوا عن قول «LAC»")}
      asked={{
        label: say("Young people asked", "طلب الشباب"),
        words: say("Don’t call us LAC. It sounds like we lack something.", "لا تسمّونا «LAC». تبدو كأن شيئًا ينقصنا."),
        by: say("Children in Care Council", "مجلس الأطفال في الرعاية"),
      }}
      did={{
        label: say("The Trust did", "فعلت الهيئة"),
        taken: true,
        actions: [
          {
            state: "done",
            stateLabel: say("Done", "تم"),
            text: say("Asked all staff to write “children in care”.", "طلبت من كل الموظفين كتابة «الأطفال في الرعاية»."),
          },
          {
            state: "no",
            stateLabel: say("Not yet", "ليس بعد"),
            text: say("Take the word out of old letters.", "حذف الكلمة من الرسائل القديمة."),
            detail: say("Why: they must be kept as they were.", "السبب: يجب أن تبقى كما كانت."),
          },
        ],
      }}
      difference={{
        label: say("Different now", "تغيّر الآن"),
        shown: true,
        words: say("From 41 times to 3.", "من 41 مرة إلى 3."),
      }}
    />
  )),
  ...inBoth("An ask with no difference shown", (say) => (
    <AskCard
      title={say("Tell us why when you cancel", "أخبرونا بالسبب عندما تلغون")}
      asked={{
        label: say("Young people asked", "طلب الشباب"),
        words: say("Tell us why when you cancel.", "أخبرونا بالسبب عندما تلغون."),
      }}
      did={{
        label: say("The Trust did", "فعلت الهيئة"),
        taken: true,
        actions: [
          {
            state: "doing",
            stateLabel: say("Doing, by 4 December", "جارٍ حتى 4 ديسمبر"),
            text: say("One person to call.", "شخص واحد للاتصال."),
          },
        ],
      }}
      difference={{
        label: say("Action taken, difference not shown yet", "اتُّخذ إجراء ولم يظهر الفرق بعد"),
        shown: false,
        words: say("It stays open until a young person says so.", "يبقى مفتوحًا حتى يقول ذلك أحد الشباب."),
      }}
    />
  )),
];
