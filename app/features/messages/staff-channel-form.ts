import { z } from "zod";
import { ways } from "./channel";
import { address, sentence } from "./channel-form";

const hour = z.coerce.number({ error: "messages:my.hourWrong" }).int("messages:my.hourWrong").min(0, "messages:my.hourWrong").max(23, "messages:my.hourWrong");

/** What staff choose. */
export const staffChannelForm = z.object({
  way: z.enum(ways, { error: "messages:way.empty" }),
  address,
  fromHour: hour,
  untilHour: hour,
  sentence,
});
