// why a text of its own: it runs in a thread that can be stopped (clean-voice.server.ts). A file made to harm can keep a
// reader of it busy for ever, and would otherwise stop the whole site.
const { parentPort, workerData } = require("node:worker_threads");

const containers = {
  mp4: { type: "audio/mp4", codecs: ["aac", "opus"], make: (m) => new m.Mp4OutputFormat({ fastStart: "in-memory" }) },
  webm: { type: "audio/webm", codecs: ["opus"], make: (m) => new m.WebMOutputFormat() },
  ogg: { type: "audio/ogg", codecs: ["opus"], make: (m) => new m.OggOutputFormat() },
};

async function pack({ bytes, kind, longest }) {
  const m = await import("mediabunny");
  const input = new m.Input({ source: new m.BufferSource(bytes), formats: [m.MP4, m.QTFF, m.WEBM, m.OGG] });
  const tracks = await input.getTracks();
  if (tracks.some((track) => track.isVideoTrack())) return { why: "video" };
  const [sound, ...others] = tracks.filter((track) => track.isAudioTrack());
  const codec = sound ? await sound.getCodec() : null;
  const { type, codecs, make } = containers[kind];
  if (others.length > 0 || !codecs.includes(codec)) return { why: "notVoice" };
  const seconds = (await sound.computeDuration()) - (await sound.getFirstTimestamp());
  if (!(seconds > 0)) return { why: "broken" };
  if (seconds > longest) return { why: "tooLong" };

  const target = new m.BufferTarget();
  const output = new m.Output({ format: make(m), target });
  const source = new m.EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  await output.start();
  const decoderConfig = await sound.getDecoderConfig();
  for await (const packet of new m.EncodedPacketSink(sound).packets()) await source.add(packet, { decoderConfig });
  await output.finalize();
  return { type, seconds: Math.ceil(seconds), made: new Uint8Array(target.buffer) };
}

pack(workerData).then(
  (packed) => parentPort.postMessage(packed),
  () => parentPort.postMessage({ why: "broken" }),
);
