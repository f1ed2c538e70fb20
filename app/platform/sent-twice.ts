import { minutesAfter } from "./clock";

/** Two taps on one button, or a page that was sent again: what is the same since this moment is one, not two. */
export const sentTwiceSince = (at: Date): Date => minutesAfter(at, -10);
