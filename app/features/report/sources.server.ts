import { askedDidDifference } from "./inside/sources/asks.server";
import { changedSince } from "./inside/sources/changed-since.server";
import { complaintsAndCompliments } from "./inside/sources/complaints.server";
import { groupsAndMeetings } from "./inside/sources/groups.server";
import { notAnsweredFirst } from "./inside/sources/not-answered.server";
import { recognition } from "./inside/sources/recognition.server";
import { suppliedFigures } from "./inside/sources/supplied.server";
import { themes } from "./inside/sources/themes.server";
import { tipsAndChallenge } from "./inside/sources/tips.server";
import { wordsWeUse } from "./inside/sources/words.server";
import { youngVoice } from "./inside/sources/young-voice.server";
import type { ReportSource } from "./scope.server";

/** What a report is gathered from, in the order in which it is read. A new source is one line. */
export const sources: readonly ReportSource[] = [
  notAnsweredFirst,
  tipsAndChallenge,
  askedDidDifference,
  themes,
  groupsAndMeetings,
  recognition,
  wordsWeUse,
  complaintsAndCompliments,
  suppliedFigures,
  changedSince,
  youngVoice,
];
