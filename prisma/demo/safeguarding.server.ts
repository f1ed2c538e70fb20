import { change } from "~/platform/change.server";
import { dayOf, minutesAfter } from "~/platform/clock";
import type { DemoPart } from "./parts.server";

const workday = { fromMinute: 9 * 60, untilMinute: 17 * 60 };
// Numbers that Ofcom keeps for drama: nobody has them.
const lines = [
  { key: "frontDoor", name: "Children's Advice and Support", phone: "0121 496 0001", hours: "Mon-Thu 8:45-17:15, Fri 8:45-16:15" },
  { key: "outOfHours", name: "Emergency Duty Team", phone: "0121 496 0002", hours: "Mon-Fri 17:00-9:00, Sat-Sun 0:00-24:00" },
  { key: "safeguardingLead", name: "Ruth Bell", phone: "0121 496 0003", hours: null },
  { key: "lado", name: "The LADO team", phone: "0121 496 0004", hours: "Mon-Fri 9:00-17:00" },
  { key: "advocacy", name: "Rights and Participation advocates", phone: "0800 496 0005", hours: "Mon-Fri 9:00-18:00" },
  { key: "complaints", name: "Customer Relations", phone: "0121 496 0006", hours: "Mon-Fri 9:00-17:00" },
];
const holders = ["ruth", "theo", "maya", "kit"];
const managers: Record<string, string> = { ruth: "maya", theo: "ruth", maya: "helen", kit: "helen", sam: "helen", priya: "sam", nia: "helen", grace: "helen" };

/** Hours, own numbers, who is alerted and who manages whom. */
export const safeguardingPart: DemoPart = {
  name: "hours, numbers and who is alerted",
  async load({ authority, people, today }) {
    const { id: authorityId } = authority;
    const idOf = (key: string) => people.get(key) ?? "";
    await change({ kind: "system", authorityId }, "lane.set", authorityId, async (tx) => {
      if ((await tx.safeguardingPost.count({ where: { authorityId } })) > 0) return;
      await tx.staffedHours.createMany({ data: [1, 2, 3, 4, 5].map((weekday) => ({ authorityId, weekday, ...workday })) });
      const verifiedOn = dayOf(minutesAfter(today, -3 * 24 * 60), authority.timeZone);
      await tx.helpLine.createMany({
        data: lines.map((line) => ({ authorityId, ...line, isFree: line.phone.startsWith("0800"), source: "Made up for the demonstration", verifiedOn })),
      });
      await tx.safeguardingPost.createMany({ data: holders.map((key, order) => ({ authorityId, order, personId: idOf(key) })) });
      for (const [key, manager] of Object.entries(managers)) {
        await tx.person.updateMany({ where: { authorityId, id: idOf(key) }, data: { managerId: idOf(manager) } });
      }
    });
  },
};
