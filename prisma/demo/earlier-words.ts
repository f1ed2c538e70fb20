import type { AboutMeKey, AgeBand } from "../../app/features/views/view-words";

/** What was said, by whom as far as they say so; `quoted` may stand in a report without a name, all else is counted only. */
type EarlierWords = { readonly words: string; readonly age?: AgeBand; readonly aboutMe?: readonly AboutMeKey[]; readonly quoted?: true };

export type EarlierAsk = {
  /** How many half-years before the one that is written now. */
  readonly before: 1 | 2;
  readonly theme: string;
  readonly asked: string;
  readonly verb: string;
  readonly action: { readonly what: string; readonly owner: string; readonly state: "done" | "doingBy" | "notYet"; readonly why?: string };
  readonly answer: string;
  readonly difference?: { readonly words: string; readonly evidence: string };
  /** How many say that this answers it, and after them how many say not really. */
  readonly answersIt: number;
  readonly notReally: number;
  readonly said: readonly EarlierWords[];
};

const say = (words: string, age?: AgeBand, ...aboutMe: AboutMeKey[]): EarlierWords => ({ words, age, aboutMe });
const quote = (words: string, age?: AgeBand, ...aboutMe: AboutMeKey[]): EarlierWords => ({ words, age, aboutMe, quoted: true });

const workers = "a different worker every time";
const money = "my money came late";
const wifi = "the wifi is so slow";

/** What fictional young people said in the two half-years before this one. Nobody said these words. */
export const earlierAsks: readonly EarlierAsk[] = [
  {
    before: 2,
    theme: money,
    asked: "my money came late and I had to borrow",
    verb: "told us",
    action: { what: "Savings and clothing money are paid on a Friday, before the weekend", owner: "Head of finance", state: "done" },
    answer: "You told us that money came late. You are right. From now on it is paid on a Friday. If it does not come, ring the number on your card.",
    answersIt: 5,
    notReally: 0,
    said: [
      quote("my money came late and I had to borrow for the trip", "16to17"),
      say("my money came late again this month", "16to17", "unaccompanied"),
      say("clothes money took six weeks to come", "13to15"),
      say("the payment for my laptop was late", "16to17"),
      say("I paid for my own bus pass and nobody paid me back", "18plus"),
      say("pocket money is not the same in every house", "10to12"),
      say("my birthday money came after my birthday", "10to12"),
      say("I want to see what is in my savings", "13to15"),
      say("The form for the driving lessons is eleven pages.", "18plus"),
      say("my rent letter came with the wrong name on it", "18plus"),
    ],
  },
  {
    before: 2,
    theme: workers,
    asked: "a different worker every time and I start my story again",
    verb: "said",
    action: { what: "One page about each young person, written with them, goes to a new worker first", owner: "Assistant Director", state: "done" },
    answer: "You said that you start your story again each time. A new worker now reads the page that you wrote before they meet you.",
    answersIt: 3,
    notReally: 0,
    said: [
      quote("a different worker every time and I start my story again", "13to15", "outOfArea"),
      say("this is my fourth worker this year", "13to15"),
      say("my new worker did not know I have a sister", "10to12"),
      say("can my old worker come to my show", "10to12"),
      say("I learn a name and then there is a new one", "16to17"),
      say("nobody told me she was leaving", "13to15", "outOfArea"),
      say("my worker lives two hours away so visits are short", "16to17", "outOfArea"),
      say("I would like a text when the visit is cancelled"),
    ],
  },
  {
    before: 1,
    theme: wifi,
    asked: "the wifi is so slow that I do my homework on the stairs",
    verb: "said",
    action: { what: "Every house gets faster internet, and a second router upstairs", owner: "Residential manager", state: "done" },
    answer: "You said the wifi was too slow upstairs. Every house now has a second router. We tested it in each bedroom with you.",
    difference: { words: "It works in my room now.", evidence: "Speed measured in all bedrooms of nine houses in September." },
    answersIt: 8,
    notReally: 0,
    said: [
      quote("the wifi is so slow that I do my homework on the stairs", "13to15"),
      quote("Games stop in the middle because the wifi goes at nine.", "10to12"),
      say("the wifi stops at my door", "13to15"),
      say("I used all my data on college work", "16to17", "unaccompanied"),
      say("my video call with my aunt stops every minute", "16to17", "unaccompanied", "outOfArea"),
      say("The password for the wifi is only in the office.", "13to15"),
      say("why is the internet off at nine on a Saturday", "13to15"),
      say("We share one computer between five of us.", "13to15"),
      say("I missed an online lesson because it would not load", "16to17", "unaccompanied"),
      say("wifi please", "under10"),
      say("my tablet needs the internet for my reading", "under10", "disabled"),
      say("I want to watch films with my sister online", "10to12", "outOfArea"),
      say("the house in town has good wifi and ours has not", "10to12", "outOfArea"),
      say("Can I have my own code for the wifi?"),
    ],
  },
  {
    before: 1,
    theme: workers,
    asked: "please can I keep her, she actually listens",
    verb: "asked",
    action: {
      what: "A young person can ask to keep their worker when a team changes",
      owner: "Assistant Director",
      state: "notYet",
      why: "Two teams are short of people. We look at it again in the new year and tell you what we find.",
    },
    answer:
      "You asked to keep your worker when teams change. We cannot promise that yet. Two teams are short of people. We will tell you in the new year what we can do.",
    answersIt: 4,
    notReally: 1,
    said: [
      quote("please can I keep her, she actually listens", "16to17", "unaccompanied"),
      quote("My worker changed in May and again in July.", "13to15", "outOfArea"),
      say("new worker did not read my page first", "13to15"),
      say("I like that he writes back the same day", "16to17", "unaccompanied", "outOfArea"),
      say("she came to my football match", "10to12"),
      say("he remembers my dog's name", "10to12", "outOfArea"),
      say("I have had three workers since school started", "13to15"),
      say("it helps when it is the same taxi driver too", "10to12", "disabled"),
      say("they talk about me in the kitchen when I can hear", "13to15"),
      say("I want to choose who comes to my meeting", "13to15", "outOfArea"),
      say("my worker speaks Tigrinya with me and it is easier", "16to17", "unaccompanied"),
      say("he explained the letter from the Home Office", "16to17", "unaccompanied"),
      say("my adviser answers at weekends too", "18plus", "unaccompanied"),
      say("I left care and still get a card from her", "18plus"),
      say("I never met the person who signs my papers", "18plus", "outOfArea"),
      say("She is funny.", "under10"),
      say("my worker is off and nobody said who does it now", "13to15", "disabled"),
      say("visits are on the day of my club", "10to12", "outOfArea"),
      say("a different worker every time I ring"),
      say("I just want one number to call"),
    ],
  },
  {
    before: 1,
    theme: money,
    asked: "my money came late so I could not go to college on Monday",
    verb: "told us",
    action: { what: "Bus money is on the card by Friday noon, and somebody checks that it is", owner: "Head of finance", state: "doingBy" },
    answer: "You told us that bus money came after the bus. You are right, and we are sorry. Somebody checks each card on Friday now.",
    answersIt: 3,
    notReally: 0,
    said: [
      quote("my money came late so I could not go to college on Monday", "16to17", "unaccompanied"),
      quote("It says setting up home grant and it buys a sofa or a bed.", "18plus"),
      say("money for prom shoes came after prom", "16to17"),
      say("bus money came on a Tuesday", "16to17", "unaccompanied", "outOfArea"),
      say("nobody tells me how much I get", "13to15"),
      say("the card did not work in the shop", "16to17", "unaccompanied"),
      say("I need a bank account for my job and I have no papers yet", "18plus", "unaccompanied"),
      say("council tax letter again, I am twenty", "18plus"),
      say("my savings should be told to me each year", "13to15", "disabled"),
      say("the school trip was full when the money came", "10to12"),
      say("I asked for swimming money in June"),
      say("Is there money for a bike?"),
    ],
  },
];
