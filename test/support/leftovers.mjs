import { readdirSync, readFileSync } from "node:fs";

/** The processes that carry a mark in their environment (Linux; elsewhere none are found), so those that a test run left. */
export function leftRunning(mark) {
  const found = [];
  for (const pid of processes()) {
    if (Number(pid) === process.pid) continue;
    try {
      if (!readFileSync(`/proc/${pid}/environ`, "utf8").includes(mark)) continue;
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
      if (command) found.push({ pid: Number(pid), command });
    } catch {
      // It ended meanwhile, or is another account's.
    }
  }
  return found;
}

function processes() {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
