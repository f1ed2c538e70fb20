import { NotifyClient } from "notifications-node-client";
import type { HandedOver, Known, Letter, Sender } from "./sender";

export type NotifySettings = { url: string; key: string; templates: Partial<Record<Letter["channel"], string>> };

type Client = InstanceType<typeof NotifyClient>;
type Failed = { response?: { status: number; data?: { errors?: { error: string; message: string }[] } }; code?: string };

// Shorter than a message is held.
const patience = 25_000;

/**
 * Hands messages to GOV.UK Notify. Each channel has one template there, whose text is ((sentence)) alone. The reference is
 * our id, so that after a crash or an answer that was lost we ask Notify whether it has the message before sending again.
 */
export function notifySender({ url, key, templates }: NotifySettings): Sender {
  const client = new NotifyClient(url, key);
  const rest = client.apiClient.restClient;
  client.setClient(((options: object) => rest({ ...options, timeout: patience })) as unknown as Parameters<Client["setClient"]>[0]);
  return {
    name: "notify",
    can: (channel) => Boolean(templates[channel]),
    async send({ reference, channel, address, sentence }) {
      const template = templates[channel] ?? "";
      const options = { personalisation: { sentence }, reference };
      try {
        if (channel === "email") await client.sendEmail(template, address, options);
        else if (channel === "text") await client.sendSms(template, address, options);
        else await client.sendLetter(template, { reference, personalisation: { sentence, ...addressLines(address) } });
        return { how: "sent" };
      } catch (error) {
        return whatWentWrong(error as Failed);
      }
    },
    async ask(reference) {
      try {
        const { data } = await client.getNotifications(undefined, undefined, reference);
        return knownOf(data.notifications.map((one) => one.status));
      } catch {
        return "cannot-say";
      }
    },
  };
}

/** A letter's address as Notify wants it: three lines at least, seven at most. */
function addressLines(address: string): Record<string, string> {
  const lines = address.split("\n").map((line) => line.trim());
  return Object.fromEntries(lines.filter((line) => line !== "").map((line, n) => [`address_line_${n + 1}`, line]));
}

/** 429 and 5xx pass; a clock that is wrong or a key that was changed is for whoever runs the site; 400 cannot be sent. */
function whatWentWrong({ response, code }: Failed): HandedOver {
  if (!response) {
    const never = code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN";
    return never ? { how: "again", why: "notify-unreachable" } : { how: "unsure", why: "notify-no-answer" };
  }
  const error = response.data?.errors?.[0]?.error ?? "Unnamed";
  const why = `notify-${response.status}-${error.replace(/\W/g, "").slice(0, 40)}`;
  if (response.status === 429) return { how: "again", why, minutes: error === "TooManyRequestsError" ? 60 : 1 };
  if (response.status >= 500) return { how: "unsure", why };
  if (response.status === 403 || response.status === 401) return { how: "again", why };
  return { how: "never", why };
}

/** Statuses of the notifications with one reference, newest first. */
function knownOf(statuses: readonly string[]): Known {
  const status = statuses[0];
  if (status === undefined) return "not-there";
  if (status === "permanent-failure" || status === "validation-failed" || status === "cancelled" || status === "virus-scan-failed") return "failed-for-good";
  if (status === "temporary-failure" || status === "technical-failure") return "failed-for-now";
  // A text abroad stays "sent", and a letter "received": nobody hears more of them.
  return status === "delivered" || status === "sent" || status === "received" ? "delivered" : "sent";
}
