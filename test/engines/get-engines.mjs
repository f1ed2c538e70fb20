import { existsSync, readdirSync } from "node:fs";
import { plainly } from "../../bin/steps.mjs";
import { getFromDebian } from "../support/browser.mjs";

const packages = ["firefox-esr", "webkit2gtk-driver", "xvfb", "openssl"];

/** Where the programs of the two engines are: Firefox is FIREFOX if set, the rest are Debian's. */
export const programs = {
  firefox: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
  webkitDriver: "/usr/bin/WebKitWebDriver",
  screen: "/usr/bin/Xvfb",
  openssl: "/usr/bin/openssl",
};

/** WebKit's own small browser, which the driver starts. */
export function miniBrowser() {
  const folders = existsSync("/usr/lib") ? readdirSync("/usr/lib") : [];
  const versions = ["webkit2gtk-4.1", "webkit2gtk-4.0"];
  return folders.flatMap((folder) => versions.map((version) => `/usr/lib/${folder}/${version}/MiniBrowser`)).find(existsSync) ?? "";
}

/** Finds Firefox, WebKitGTK and what they need, getting them from Debian when we may install them; else says what to do. */
export function enginesOrGetThem() {
  if (!areThere()) getFromDebian(packages);
  if (!areThere()) throw plainly(`Firefox and WebKitGTK are needed. On Debian: sudo apt-get install ${packages.join(" ")}`);
}

const areThere = () => existsSync(miniBrowser()) && Object.values(programs).every((file) => existsSync(file));
