// Imported first by the commands: says kindly that Node is too old, before anything newer is touched.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`In Our Words needs Node 20.19 or newer, and this is Node ${process.versions.node}.`);
  console.error("Get a newer one from https://nodejs.org (an even number: 22 or 24 for a real site), then try again.");
  process.exit(1);
}
