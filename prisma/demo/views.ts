import type { FeelingName, SharingName } from "../../app/features/views/view-words";

/**
 * What fictional young people say in the demonstration. Nobody said these words. `theme` is a phrase that stands in the
 * words; `cover` is a part that could give somebody away, with its reason. `daysAgo` counts back from the day of loading.
 */
export type DemoView = {
  readonly words: string;
  readonly language?: "en" | "ar";
  readonly feeling?: FeelingName;
  readonly sharing: SharingName;
  readonly pickedName?: string;
  readonly helpedBy?: string;
  readonly daysAgo: number;
  /** What staff did so far: nothing yet, read, or read and decided. */
  readonly reached: "waiting" | "read" | "decided";
  readonly themes?: readonly string[];
  readonly cover?: readonly { readonly part: string; readonly reason: "name" | "place" | "school" | "contactDetails" }[];
  readonly worry?: string;
};

const asked = "Nobody asked me";
const bags = "my stuff in bin bags";
const change = "a different worker every time";
const phone = "I can't call my brother";
const meeting = "my own meeting";
const flat = "on my own in the flat";
const good = "she actually listens";

export const demoViews: readonly DemoView[] = [
  {
    words: "Nobody asked me if I wanted to move. I found out from my carer in the car.",
    feeling: "angry",
    sharing: "wordsNoName",
    daysAgo: 21,
    reached: "decided",
    themes: [asked],
  },
  {
    words: "Nobody asked me before they changed my school. I had friends at Hillview.",
    feeling: "sad",
    sharing: "wordsNoName",
    daysAgo: 20,
    reached: "decided",
    themes: [asked],
    cover: [{ part: "Hillview", reason: "school" }],
  },
  {
    words: "Everyone knew about the plan but me. Nobody asked me anything.",
    feeling: "confused",
    sharing: "countedOnly",
    daysAgo: 19,
    reached: "decided",
    themes: [asked],
  },
  {
    words: "لم يسألني أحد قبل أن أنتقل. لا أعرف أين سأكون الشهر القادم.",
    language: "ar",
    feeling: "worried",
    sharing: "wordsNoName",
    daysAgo: 18,
    reached: "decided",
    themes: [asked],
  },
  {
    words: "Nobody asked me about family time. It was just decided.",
    feeling: "angry",
    sharing: "wordsWithName",
    pickedName: "Comet",
    daysAgo: 16,
    reached: "decided",
    themes: [asked],
  },
  {
    words: "i had to put my stuff in bin bags AGAIN. its not rubbish its my life",
    feeling: "angry",
    sharing: "wordsNoName",
    daysAgo: 17,
    reached: "decided",
    themes: [bags],
  },
  {
    words: "When I moved they put my stuff in bin bags. One split on the stairs and everyone saw.",
    feeling: "sad",
    sharing: "wordsWithName",
    pickedName: "Blue",
    daysAgo: 15,
    reached: "decided",
    themes: [bags],
  },
  {
    words: "could we have proper cases when we move? not my stuff in bin bags pls",
    feeling: "okay",
    sharing: "wordsNoName",
    daysAgo: 12,
    reached: "decided",
    themes: [bags],
  },
  {
    words: "My little sister cried because her teddy was with my stuff in bin bags.",
    feeling: "sad",
    sharing: "countedOnly",
    daysAgo: 9,
    reached: "decided",
    themes: [bags],
  },
  {
    words: "وضعوا أغراضي في أكياس القمامة. شعرت بالخجل.",
    language: "ar",
    feeling: "sad",
    sharing: "wordsNoName",
    daysAgo: 8,
    reached: "decided",
    themes: [bags],
  },
  {
    words: "It is a different worker every time. I have told my story to six people.",
    feeling: "tired",
    sharing: "wordsNoName",
    daysAgo: 19,
    reached: "decided",
    themes: [change],
  },
  {
    words: "There's a different worker every time and they always start with the file. Ask me, not the file.",
    feeling: "tired",
    sharing: "wordsNoName",
    daysAgo: 14,
    reached: "decided",
    themes: [change, asked],
  },
  {
    words: "Mr Dalby was good then he left and nobody said. Now a different worker every time",
    feeling: "sad",
    sharing: "wordsNoName",
    daysAgo: 11,
    reached: "decided",
    themes: [change],
    cover: [{ part: "Mr Dalby", reason: "name" }],
  },
  {
    words: "a different worker every time = nobody remembers my birthday",
    feeling: "sad",
    sharing: "wordsWithName",
    pickedName: "J",
    daysAgo: 6,
    reached: "read",
  },
  {
    words: "I can't call my brother after 8 because of the house rule. He only finishes work at 9.",
    feeling: "sad",
    sharing: "wordsNoName",
    daysAgo: 13,
    reached: "decided",
    themes: [phone],
  },
  {
    words: "my brother is in another home and I can't call my brother when I want",
    feeling: "worried",
    sharing: "wordsNoName",
    daysAgo: 10,
    reached: "decided",
    themes: [phone],
  },
  {
    words: "لا أستطيع الاتصال بأخي. رقمه تغير وهو في مدينة أخرى.",
    language: "ar",
    feeling: "worried",
    sharing: "helpersOnly",
    daysAgo: 4,
    reached: "waiting",
  },
  {
    words: "I ran my own meeting and I chose who came. It was the first time I said everything.",
    feeling: "proud",
    sharing: "wordsWithName",
    pickedName: "Captain",
    daysAgo: 14,
    reached: "decided",
    themes: [meeting],
  },
  {
    words: "Why can't I have my own meeting with pizza like the other house did?",
    feeling: "okay",
    sharing: "wordsNoName",
    daysAgo: 7,
    reached: "decided",
    themes: [meeting],
  },
  {
    words: "my own meeting was at school at lunch. everyone saw me go in with the social worker. so embarrassing",
    feeling: "worried",
    sharing: "wordsNoName",
    daysAgo: 5,
    reached: "read",
  },
  {
    words: "I turned 18 on Tuesday and on Wednesday I was on my own in the flat with no bed.",
    feeling: "worried",
    sharing: "wordsNoName",
    daysAgo: 12,
    reached: "decided",
    themes: [flat],
  },
  {
    words: "Nobody told me about council tax. I am on my own in the flat and the letters scare me.",
    feeling: "worried",
    sharing: "wordsNoName",
    daysAgo: 9,
    reached: "decided",
    themes: [flat],
  },
  {
    words: "Sunday is the worst, on my own in the flat. Can the forum do a Sunday dinner?",
    feeling: "sad",
    sharing: "wordsWithName",
    pickedName: "Dee",
    daysAgo: 8,
    reached: "decided",
    themes: [flat],
  },
  {
    words: "My new worker is great, she actually listens and she does what she says.",
    feeling: "happy",
    sharing: "wordsNoName",
    daysAgo: 11,
    reached: "decided",
    themes: [good],
  },
  {
    words: "Thank you to Kay, she actually listens",
    feeling: "happy",
    sharing: "wordsNoName",
    daysAgo: 6,
    reached: "decided",
    themes: [good],
    cover: [{ part: "Kay", reason: "name" }],
  },
  {
    words: "My foster carer came to watch my show. She said she was proud and I believed it.",
    feeling: "proud",
    sharing: "wordsNoName",
    daysAgo: 10,
    reached: "decided",
  },
  {
    words: "أحب معلمة اللغة الإنجليزية. هي تشرح مرة ثانية ولا تغضب.",
    language: "ar",
    feeling: "happy",
    sharing: "wordsNoName",
    daysAgo: 7,
    reached: "decided",
  },
  {
    words: "The health passport is good but mine has the wrong blood type?? please fix it",
    feeling: "confused",
    sharing: "helpersOnly",
    daysAgo: 3,
    reached: "waiting",
  },
  {
    words: "I want to learn to drive. Everyone in my college has someone who teaches them.",
    feeling: "okay",
    sharing: "wordsNoName",
    daysAgo: 6,
    reached: "decided",
  },
  { words: "pls stop saying LAC review in front of my mates", feeling: "angry", sharing: "wordsNoName", daysAgo: 5, reached: "read" },
  {
    words: "i dont feel safe at night here, someone keeps coming in my room to look for his charger",
    feeling: "worried",
    sharing: "helpersOnly",
    daysAgo: 1,
    reached: "waiting",
    worry: "Does not feel safe at night; somebody comes into the room.",
  },
  {
    words: "she counts the slices of bread after I have been in the kitchen",
    feeling: "sad",
    sharing: "helpersOnly",
    daysAgo: 20,
    reached: "decided",
    worry: "Food is counted where they live.",
  },
  {
    words: "She locks the kitchen at six so you eat before or you wait",
    feeling: "angry",
    sharing: "helpersOnly",
    daysAgo: 13,
    reached: "decided",
    worry: "Food is locked away where they live.",
  },
  {
    words: "I sleep in my coat with my shoes on just in case",
    feeling: "worried",
    sharing: "helpersOnly",
    daysAgo: 3,
    reached: "decided",
    worry: "Sleeps ready to run.",
  },
  {
    words: "When is the next forum? My friend Leon wants to come, his number is 07700 900482",
    feeling: "happy",
    sharing: "wordsNoName",
    daysAgo: 2,
    reached: "waiting",
  },
  {
    words: "Can we have wifi that works. I can't do homework on my phone data.",
    feeling: "tired",
    sharing: "countedOnly",
    daysAgo: 2,
    reached: "waiting",
  },
  {
    words: "أريد أن أتعلم الإنجليزية أسرع. درس واحد في الأسبوع لا يكفي.",
    language: "ar",
    feeling: "okay",
    sharing: "wordsNoName",
    helpedBy: "my interpreter",
    daysAgo: 2,
    reached: "waiting",
  },
  {
    words: "They asked us about the garden and then they DID it. There is a bench now. I sit there.",
    feeling: "happy",
    sharing: "wordsNoName",
    daysAgo: 1,
    reached: "waiting",
  },
  {
    words: "ok so my pathway plan is 19 pages. could it be 2? I would read 2",
    feeling: "okay",
    sharing: "wordsNoName",
    daysAgo: 1,
    reached: "waiting",
  },
  { words: "just tired of explaining", feeling: "tired", sharing: "helpersOnly", daysAgo: 0, reached: "waiting" },
  {
    words: "Don't know who else to tell. I got the job!!!!",
    feeling: "proud",
    sharing: "wordsWithName",
    pickedName: "me",
    daysAgo: 0,
    reached: "waiting",
  },
];

/** Asks that the demonstration makes out of these views: the phrase is in the words, exactly. */
export const demoAsks = [
  {
    theme: bags,
    asked: "could we have proper cases when we move? not my stuff in bin bags",
    verb: "asked",
    action: {
      what: "Every house and every carer gets two suitcases for each young person",
      owner: "Head of fostering",
      state: "doingBy" as const,
      dueInDays: 30,
    },
    answer:
      "You told us about bin bags. You are right, it is not okay. We have ordered suitcases. Every house and carer gets two for each of you by the end of next month. If you still get a bin bag, tell us here and we will come the same day.",
  },
  {
    theme: asked,
    asked: "Ask me, not the file.",
    verb: "told us",
    action: {
      what: "No move goes ahead until the worker writes down what the young person said about it",
      owner: "Assistant Director",
      state: "doingBy" as const,
      dueInDays: 60,
    },
    answer:
      "Many of you said nobody asked you before a move. From now on a move can't be signed off without your own words about it. We will check every move each month, and tell you here how many kept to it.",
  },
  {
    theme: phone,
    asked: "I can't call my brother when I want",
    verb: "said",
    action: {
      what: "Look at the phone rule in every house",
      owner: "Residential manager",
      state: "notYet" as const,
      why: "We have asked each house for its rule and three have not answered yet.",
    },
    answer:
      "You said the phone rule stops you calling brothers and sisters. We have not changed it yet. Three houses have not answered us. We will write here again in two weeks.",
  },
  {
    theme: flat,
    asked: "Can the forum do a Sunday dinner?",
    verb: "asked",
    action: { what: "A Sunday dinner once a month, cooked with the Care Leavers Forum", owner: "Sam Okoro", state: "done" as const },
    answer: "Yes. The first Sunday dinner was cooked by eleven of you. There is one on the first Sunday of every month now.",
    difference: {
      words: "There is a Sunday dinner every month, and we cook it ourselves.",
      evidence: "First dinner held; the forum chose the dates to March.",
    },
  },
] as const;
