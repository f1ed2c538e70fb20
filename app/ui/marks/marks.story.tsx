import { inBoth, type Say, type Story } from "../story";
import { AskParts } from "./ask-parts";
import { CoverMark } from "./cover-mark";
import { Face, type Feeling, feelings } from "./face";
import { Icon, iconNames } from "./icon";
import { Quote } from "./quote";
import { Shape } from "./shape";
import { SpreadBar } from "./spread-bar";
import { type ChipState, chipStates, StateChip } from "./state-chip";
import { Wordmark } from "./wordmark";

const faceWords: Record<Feeling, [string, string]> = {
  happy: ["Happy", "سعيد"],
  proud: ["Proud", "فخور"],
  calm: ["Calm", "هادئ"],
  okay: ["Okay", "لا بأس"],
  confused: ["Confused", "محتار"],
  sad: ["Sad", "حزين"],
  worried: ["Worried", "قلق"],
  angry: ["Angry", "غاضب"],
  tired: ["Tired", "متعب"],
  unheard: ["Not heard", "لا أحد يسمعني"],
};

const chipWords: Record<ChipState, [string, string]> = {
  waiting: ["Waiting", "في الانتظار"],
  reading: ["Being read", "قيد القراءة"],
  doing: ["Doing, by 30 November", "جارٍ حتى 30 نوفمبر"],
  done: ["Done", "تم"],
  no: ["No, and why", "لا، مع السبب"],
  look: ["Needs a look", "يحتاج إلى نظر"],
  covered: ["2 parts covered", "غُطي جزءان"],
};

/** The faces with their words, for the stories of both sides. */
export const facesIn = (say: Say) => feelings.map((feeling) => ({ feeling, label: say(...faceWords[feeling]) }));

export const stories: Story[] = [
  ...inBoth("Faces", (say) => (
    <ul>
      {facesIn(say).map(({ feeling, label }) => (
        <li key={feeling}>
          <Face feeling={feeling} size="l" /> <Face feeling={feeling} /> <Face feeling={feeling} size="s" /> {label}
        </li>
      ))}
    </ul>
  )),
  {
    name: "Icons",
    language: "en",
    render: () => (
      <ul>
        {iconNames.map((name) => (
          <li key={name}>
            <Icon name={name} size="l" /> <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    ),
  },
  ...inBoth("Name and shapes", (say) => (
    <div>
      <p>
        <Wordmark name={say("In Our Words", "بكلماتنا")} />
      </p>
      <p>
        <Shape part="asked" /> {say("Asked", "طُلب")} <Shape part="did" /> {say("Did", "نُفّذ")} <Shape part="difference" /> {say("Difference", "الفرق")}{" "}
        <Shape part="difference" hollow /> {say("Not shown yet", "لم يظهر بعد")}
      </p>
    </div>
  )),
  ...inBoth("Quote with a covered part", (say) => (
    <Quote by={say("A young person", "أحد الشباب")} when={say("12 November", "12 نوفمبر")}>
      {say("My contact got cancelled again and ", "أُلغيت زيارتي مرة أخرى و")}
      <CoverMark label={say("Covered", "مغطّى")} reason={say("a worker’s name", "اسم موظف")} />
      {say(" never told me why.\n\nIt’s not fair.", " لم يخبرني بالسبب.\n\nهذا ليس عدلًا.")}
    </Quote>
  )),
  ...inBoth("Quote in another language", (say) => (
    <Quote lang={say("ar", "en")} by={say("Written in Arabic", "كُتب بالإنجليزية")}>
      {say("أريد أن أرى أختي أكثر من مرة في الشهر.", "I want to see my sister more than once a month.")}
    </Quote>
  )),
  ...inBoth("Our own words", (say) => (
    <Quote from="us" by={say("Samira, participation worker", "سميرة، مسؤولة مشاركة")}>
      {say("You are right to be cross. It was our mistake.", "معك حق أن تغضب. كان ذلك خطأنا.")}
    </Quote>
  )),
  ...inBoth("States", (say) => (
    <p>
      {chipStates.map((state) => (
        <StateChip key={state} state={state} label={say(...chipWords[state])} />
      ))}
    </p>
  )),
  ...inBoth("Spread of feelings", (say) => (
    <SpreadBar
      caption={say("How 40 young people feel about “contact”", "شعور 40 من الشباب تجاه كلمة «تواصل»")}
      rows={[
        { feeling: "okay", word: say("Okay", "لا بأس"), text: say("14 of 40", "14 من 40"), share: 0.35 },
        { feeling: "sad", word: say("Sad", "حزين"), text: say("12 of 40", "12 من 40"), share: 0.3 },
        {
          feeling: "confused",
          word: say("Confused", "محتار"),
          text: say("fewer than 5", "أقل من 5"),
          share: null,
        },
      ]}
      note={say("There is no one right answer.", "لا يوجد جواب واحد صحيح.")}
    />
  )),
  ...inBoth("Ask with nothing done yet", (say) => (
    <AskParts
      asked={{
        label: say("Asked", "طُلب"),
        words: say("We want a group for young parents.", "نريد مجموعة للآباء والأمهات الشباب."),
      }}
      did={{
        label: say("Did", "نُفّذ"),
        actions: [],
        taken: false,
        none: say("Nothing yet. It was asked on 3 November.", "لا شيء بعد. طُلب في 3 نوفمبر."),
      }}
      difference={{
        label: say("No difference yet", "لا فرق بعد"),
        shown: false,
        words: say("It stays open.", "يبقى مفتوحًا."),
      }}
    />
  )),
];
