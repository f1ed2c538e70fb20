import { env } from "../env.server";
import { notifySender } from "./notify-sender.server";
import type { Sender } from "./sender";
import { smtpSender } from "./smtp-sender.server";

/** Sends nothing: a message counts as sent and can be looked at on /staff/messages. */
const demoSender: Sender = { name: "demo", can: () => true, send: async () => ({ how: "sent" }), ask: async () => "not-there" };

let chosen: Sender | undefined;

/** How this site sends, by its settings. */
export function theSender(): Sender {
  chosen ??= choose();
  return chosen;
}

function choose(): Sender {
  const settings = env();
  if (settings.MESSAGES === "smtp") return smtpSender(settings.SMTP_URL ?? "", settings.MAIL_FROM ?? "");
  if (settings.MESSAGES === "notify") {
    return notifySender({
      url: settings.NOTIFY_URL,
      key: settings.NOTIFY_KEY ?? "",
      templates: { email: settings.NOTIFY_EMAIL, text: settings.NOTIFY_TEXT, letter: settings.NOTIFY_LETTER },
    });
  }
  return demoSender;
}
