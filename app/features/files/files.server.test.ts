import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { uploadLimits, withUpload } from "~/platform/upload.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { plainPicture, privateJpeg } from "../../../test/cast/private-files";
import { fileToRead } from "../moderation/file-to-read.server";
import { readingPage } from "../moderation/pages.server";
import { changeReaders } from "../views/change-readers.server";
import { comeBack } from "../views/come-back.server";
import { fileForAuthor } from "../views/file-for-author.server";
import { keepWithDraft } from "../views/keep-with-draft.server";
import { provenView } from "../views/proof.server";
import { submitView } from "../views/submit-view.server";
import { endVisit, readVisit, receiptOf } from "../views/visit.server";
import { withdrawView } from "../views/withdraw-view.server";
import { cleanPhoto } from "./clean-photo.server";
import { fileAnswer, partAsked } from "./file-answer";
import { handIn } from "./hand-in.server";
import { filesKept, keepFile, openFile, removeFile } from "./visit-files.server";

let here: AuthorityFacts;
let photo: { type: string; bytes: Buffer; seconds: null };

beforeAll(async () => {
  here = await anAuthority();
  const cleaned = await cleanPhoto(await privateJpeg());
  if (!cleaned.ok) throw new Error("The corpus is broken.");
  photo = { type: cleaned.type, bytes: cleaned.bytes, seconds: null };
});

const rows = async (authorityId: string) => {
  const { read } = await db();
  return { kept: await read.visitFile.findMany({ where: { authorityId } }), sent: await read.viewFile.findMany({ where: { authorityId } }) };
};

/** A view that is a photo alone, sent. */
async function sentPhoto(authority: AuthorityFacts) {
  const token = await keepWithDraft(authority.id, null, "photo", photo, { language: "en" });
  const visit = await readVisit(authority.id, token);
  if (visit.stage !== "writing") throw new Error("not writing");
  expect(await submitView(aPhone(authority), authority, token, visit.draft)).toEqual({ ok: true, again: false });
  const back = await comeBack(authority.id, receiptOf(token, authority.id).receipt);
  const id = back.ok ? await provenView(authority.id, back.token) : null;
  if (!id) throw new Error("no view");
  return { id, token, draft: visit.draft };
}

describe("What is made and not sent", () => {
  test("can be opened with the phone's key alone, and lies sealed", async () => {
    const authority = await anAuthority();
    const token = await keepWithDraft(authority.id, null, "photo", photo, {});
    expect((await openFile(authority.id, token, "photo"))?.bytes.equals(photo.bytes)).toBe(true);
    const another = `${token.slice(0, -1)}${token.endsWith("A") ? "Q" : "A"}`;
    expect(await openFile(authority.id, another, "photo")).toBeNull();
    expect(await openFile(here.id, token, "photo")).toBeNull();
    const [kept] = (await rows(authority.id)).kept;
    expect(Buffer.from(kept?.sealed ?? []).includes(photo.bytes.subarray(0, 24))).toBe(false);
  });

  test("is one of a kind: doing it again replaces it, taking it off removes it", async () => {
    const authority = await anAuthority();
    const token = await keepWithDraft(authority.id, null, "photo", photo, {});
    const other = { ...photo, bytes: Buffer.from("other") };
    await keepWithDraft(authority.id, token, "photo", other, {});
    expect((await openFile(authority.id, token, "photo"))?.bytes.toString()).toBe("other");
    expect((await rows(authority.id)).kept).toHaveLength(1);
    await removeFile(authority.id, token, "photo");
    expect(await filesKept(authority.id, token)).toEqual([]);
    expect((await rows(authority.id)).kept).toHaveLength(0);
  });

  test("is gone when its author leaves", async () => {
    const authority = await anAuthority();
    const token = await keepWithDraft(authority.id, null, "photo", photo, {});
    await endVisit(authority.id, token);
    expect((await rows(authority.id)).kept).toHaveLength(0);
    expect(await keepFile(authority.id, token, "photo", photo)).toBe(false);
  });
});

describe("What is sent", () => {
  test("is enough without words, and goes in the same commit as the view; nothing of the sealed copy stays", async () => {
    const authority = await anAuthority();
    const { id, token, draft } = await sentPhoto(authority);
    const { kept, sent } = await rows(authority.id);
    expect(kept).toHaveLength(0);
    expect(sent).toMatchObject([{ viewId: id, kind: "photo", type: "image/webp" }]);
    expect(Buffer.from(sent[0]?.bytes ?? []).equals(photo.bytes)).toBe(true);
    expect(await submitView(aPhone(authority), authority, token, draft)).toMatchObject({ ok: false });
    expect((await rows(authority.id)).sent).toHaveLength(1);
    expect(await keepFile(authority.id, token, "photo", photo), "nothing can be added to what was sent").toBe(false);
  });

  test("a hundred sendings at once carry the photo once", async () => {
    const authority = await anAuthority();
    const token = await keepWithDraft(authority.id, null, "photo", photo, { words: "look" });
    await Promise.all(Array.from({ length: 100 }, () => submitView(aPhone(authority), authority, token, { words: "look" })));
    expect((await rows(authority.id)).sent).toHaveLength(1);
  });

  test("goes with the words when its author takes the view back", async () => {
    const authority = await anAuthority();
    const { id } = await sentPhoto(authority);
    expect(await withdrawView(aPhone(authority), { id, proven: id })).toEqual({ ok: true });
    expect((await rows(authority.id)).sent).toHaveLength(0);
    expect(await fileForAuthor(aPhone(authority), { id, proven: id }, "photo")).toBeNull();
  });

  test("is given to its author and to those who read views, and to nobody else", async () => {
    const { id } = await sentPhoto(here);
    const elsewhere = await anAuthority();
    const fileId = (await rows(here.id)).sent.find(({ viewId }) => viewId === id)?.id ?? "";
    expect((await fileForAuthor(aPhone(here), { id, proven: id }, "photo"))?.id).toBe(fileId);
    expect((await fileToRead(await aStaffActor(here, "sam", ["moderator"]), id, fileId))?.id).toBe(fileId);
    expect(await fileForAuthor(aPhone(here), { id }, "photo"), "without the receipt").toBeNull();
    expect(await fileForAuthor(aPhone(here), { id, proven: "another" }, "photo"), "with another receipt").toBeNull();
    expect(await fileForAuthor(aPhone(elsewhere), { id, proven: id }, "photo"), "of another authority").toBeNull();
    for (const role of ["leader", "complaintsOfficer", "translator", "administrator"] as const) {
      expect(await fileToRead(await aStaffActor(here, "sam", [role]), id, fileId), role).toBeNull();
    }
    expect(await fileToRead(await aStaffActor(elsewhere, "sam", ["moderator"]), id, fileId)).toBeNull();
    expect(await fileToRead(await aStaffActor(here, "sam", ["moderator"]), "another", fileId)).toBeNull();
  });
});

describe("A file that is given out", () => {
  const file = { id: "abc", type: "audio/mp4", bytes: Buffer.from("0123456789") };
  const asked = (range?: string) => fileAnswer(new Request("http://here/file", range ? { headers: { Range: range } } : {}), file);

  test("has a type of our own making, a name that says nothing, and is kept by no browser", async () => {
    const { status, headers } = asked();
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "audio/mp4",
      "content-disposition": 'inline; filename="abc.mp4"',
      "cache-control": "no-store",
    });
    for (const type of ["text/html", "image/svg+xml", "application/pdf"]) expect(fileAnswer(new Request("http://here"), { ...file, type }).status).toBe(404);
  });

  test("comes in parts where a phone asks for parts", async () => {
    const answer = asked("bytes=2-4");
    expect([answer.status, await answer.text(), answer.headers.get("Content-Range")]).toEqual([206, "234", "bytes 2-4/10"]);
    expect(await asked("bytes=-3").text()).toBe("789");
    expect(await asked("bytes=8-99").text()).toBe("89");
    expect(asked("bytes=10-").status).toBe(416);
    expect(partAsked("bytes=1-2,4-5", 10)).toBeNull();
  });
});

const readForm = (request: Request) => withUpload(request, async (upload) => upload);

describe("A form with files", () => {
  const post = (form: FormData) => new Request("http://here", { method: "POST", body: form });

  test("is read up to our own limits and not beyond", async () => {
    const fine = new FormData();
    fine.set("file", new File([new Uint8Array(await plainPicture().png().toBuffer())], "a.png"));
    expect(await readForm(post(fine))).toMatchObject({ ok: true });
    const files = new FormData();
    for (let n = 0; n <= uploadLimits.files; n++) files.append("file", new File(["x"], "a.png"));
    expect(await readForm(post(files))).toEqual({ ok: false, why: "noForm" });
    const parts = new FormData();
    for (let n = 0; n <= uploadLimits.parts; n++) parts.append("part", "x");
    expect(await readForm(post(parts))).toEqual({ ok: false, why: "noForm" });
    const wrong = { method: "POST", body: "nothing", headers: { "Content-Type": "multipart/form-data; boundary=zz" } };
    expect(await readForm(new Request("http://here", wrong))).toEqual({ ok: false, why: "noForm" });
    expect(await readForm(new Request("http://here", { ...wrong, headers: { "Content-Type": "text/plain" } }))).toEqual({ ok: false, why: "noForm" });
  });

  test("that is none of ours, breaks off or brings an empty file is not called too big, nor is something said to be missing that was chosen", async () => {
    const why = async (body: BodyInit, type?: string) =>
      handIn(new Request("http://here", { method: "POST", body, ...(type ? { headers: { "Content-Type": type } } : {}) }), "one network", cleanPhoto);
    const chosen = (file: File) => {
      const form = new FormData();
      form.set("file", file);
      return form;
    };
    expect(await why(new URLSearchParams({ file: "IMG_0001.JPG" }))).toEqual({ ok: false, why: "broken" });
    expect(await why('--zz\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n\xff', "multipart/form-data; boundary=zz")).toEqual({
      ok: false,
      why: "broken",
    });
    expect(await why(chosen(new File([], "IMG_0001.JPG")))).toEqual({ ok: false, why: "broken" });
    expect(await why(chosen(new File([], "")))).toEqual({ ok: false, why: "nothing" });
  });

  test("of 90 MB is read to its end and dropped, without filling our memory", async () => {
    const before = process.memoryUsage().rss;
    let left = 90;
    const body = new ReadableStream({ pull: (to) => (left-- > 0 ? to.enqueue(new Uint8Array(1_000_000)) : to.close()) });
    const headers = { "Content-Type": "multipart/form-data; boundary=zz" };
    expect(await readForm(new Request("http://here", { method: "POST", body, headers, duplex: "half" } as RequestInit))).toEqual({
      ok: false,
      why: "tooBig",
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});

test("Twenty files at once, none of which says how large it is: four are in memory at a time, and all end well", async () => {
  let [inMemory, most] = [0, 0];
  const megabytes = 8;
  const boundary = "zz";
  const head = Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`);
  const aFile = () => {
    let left = megabytes + 2;
    const body = new ReadableStream(
      {
        pull(to) {
          left--;
          if (left === megabytes + 1) {
            most = Math.max(most, ++inMemory);
            to.enqueue(new Uint8Array(head));
          } else if (left > 0) to.enqueue(new Uint8Array(1_000_000));
          else {
            to.enqueue(new Uint8Array(Buffer.from(`\r\n--${boundary}--\r\n`)));
            to.close();
          }
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { "Content-Type": `multipart/form-data; boundary=${boundary}` };
    return new Request("http://here", { method: "POST", body, headers, duplex: "half" } as RequestInit);
  };
  const before = process.memoryUsage().rss;
  let grown = 0;
  const clean = async (bytes: Buffer) => {
    await wait(20);
    grown = Math.max(grown, process.memoryUsage().rss - before);
    inMemory--;
    return { ok: true as const, type: "image/webp", bytes: bytes.subarray(0, 1), seconds: bytes.length };
  };
  const answers = await Promise.all(Array.from({ length: 20 }, () => handIn(aFile(), "a hall", clean)));
  expect(answers.map((one) => one.ok && one.seconds)).toEqual(Array(20).fill(megabytes * 1_000_000));
  expect(most).toBeLessThanOrEqual(uploadLimits.atOnce);
  expect(grown).toBeLessThan(300_000_000);
});

test("A photo for one named worker opens with the view, for those who help, once nobody has looked at it in time", async () => {
  const authority = await anAuthority();
  const [priya, nia] = [await aStaffActor(authority, "priya"), await aStaffActor(authority, "sam", ["worker"])];
  const { id } = await sentPhoto(authority);
  await changeReaders(aPhone(authority), { id, proven: id }, { only: nia.personId });
  const fileId = (await rows(authority.id)).sent[0]?.id ?? "";
  expect(await fileToRead(priya, id, fileId)).toBeNull();
  await change({ kind: "system", authorityId: authority.id }, "clock.moved", id, (tx) =>
    tx.inboxItem.updateMany({ where: { authorityId: authority.id, subjectId: id }, data: { dueAt: minutesAfter(now(), -1) } }),
  );
  expect(await readingPage(priya, id)).not.toBeNull();
  expect(await fileToRead(priya, id, fileId)).not.toBeNull();
});
