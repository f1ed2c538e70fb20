import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { HandedOver, Sender } from "./sender";

// Shorter than a message is held, so that no second sender starts while the first still talks.
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

/**
 * Hands messages to a mail server. The Message-ID is our id, the same at every try, so that a message that came twice is
 * known as one. SMTP cannot be asked what became of a message.
 */
export function smtpSender(url: string, from: string): Sender {
  const transport = createTransport({ url, ...patience });
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? "in-our-words.invalid";
  return {
    name: "smtp",
    can: (channel) => channel === "email",
    async send({ reference, address, sentence }) {
      // Read only when the server has said "go on" to DATA: before that, nothing can have gone.
      let onItsWay = false;
      function* text() {
        onItsWay = true;
        yield `${sentence}\n`;
      }
      try {
        const messageId = `<${reference}@${domain}>`;
        await transport.sendMail({
          from,
          to: address,
          subject: sentence,
          text: Readable.from(text()),
          messageId,
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { how: "sent" };
      } catch (error) {
        return whatWentWrong(error, onItsWay);
      }
    },
    ask: async () => "cannot-say",
  };
}

/** Which of our outcomes an error is. Once the text itself was on its way without an answer, nobody can know. */
function whatWentWrong(error: unknown, onItsWay: boolean): HandedOver {
  const { code = "", responseCode = 0 } = error as { code?: string; responseCode?: number };
  if (code === "EAUTH") return { how: "again", why: "smtp-sign-in" };
  if (responseCode >= 500) return { how: "never", why: `smtp-${responseCode}` };
  if (responseCode >= 400) return { how: "again", why: `smtp-${responseCode}` };
  if (onItsWay) return { how: "unsure", why: "smtp-no-answer" };
  return { how: "again", why: "smtp-unreachable" };
}
