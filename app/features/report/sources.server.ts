import { askedDidDifference } from "./inside/sources/asks.server";
import { changedSince } from "./inside/sources/changed-since.server";
import { complaintsAndCompliments } from "./inside/sources/complaints.server";
import { complaintsAndThanksHere } from "./inside/sources/complaints-here.server";
import { groupsAndMeetings } from "./inside/sources/groups.server";
import { howWeKnow } from "./inside/sources/how-we-know.server";
import { heardLate } from "./inside/sources/late.server";
import { lundysFour } from "./inside/sources/lundy.server";
import { notAnsweredFirst } from "./inside/sources/not-answered.server";
import { whoWeHaveNotHeard } from "./inside/sources/not-heard.server";
import { promisesKeptAndBroken } from "./inside/sources/promises.server";
import { recognition } from "./inside/sources/recognition.server";
import { suppliedFigures } from "./inside/sources/supplied.server";
import { themes } from "./inside/sources/themes.server";
import { tipsAndChallenge } from "./inside/sources/tips.server";
import { trendAcrossPeriods } from "./inside/sources/trend.server";
import { wordsWeUse } from "./inside/sources/words.server";
import { youngVoice } from "./inside/sources/young-voice.server";
import type { ReportSource } from "./scope.server";

/** What a report is gathered from, in the order in which it is read. A new source is one line. */
export const sources: readonly ReportSource[] = [
  // what leaders look at first
  notAnsweredFirst,
  promisesKeptAndBroken,
  whoWeHaveNotHeard,
  // the feedback section in full
  tipsAndChallenge,
  askedDidDifference,
  themes,
  trendAcrossPeriods,
  groupsAndMeetings,
  recognition,
  wordsWeUse,
  complaintsAndCompliments,
  complaintsAndThanksHere,
  suppliedFigures,
  heardLate,
  changedSince,
  // how it came about
  lundysFour,
  howWeKnow,
  // read before all else; after them, since it places their figures
  youngVoice,
];
