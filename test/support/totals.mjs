import { existsSync, readFileSync } from "node:fs";

/**
 * What a runner's own JSON report says: tests that passed, failed and were skipped, and the names of those that failed. A
 * file that could not even be loaded counts as one that failed. A runner that ended badly without saying why counts too.
 */
export function countReport({ name, file, code }) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  const counts = report === null ? none() : report.suites ? fromPlaywright(report) : fromVitest(report);
  if (code !== 0 && counts.failed.length === 0) counts.failed.push(`${name}: ended with ${code} and names no failed test`);
  if (report === null && counts.failed.length === 0) counts.failed.push(`${name}: wrote no report`);
  return counts;
}

const none = () => ({ passed: 0, skipped: 0, failed: [] });

function fromVitest(report) {
  const counts = none();
  for (const file of report.testResults) {
    const before = counts.failed.length;
    for (const test of file.assertionResults) {
      if (test.status === "passed") counts.passed++;
      else if (test.status === "failed") counts.failed.push(`${file.name}: ${test.fullName}`);
      else counts.skipped++;
    }
    if (file.status === "failed" && counts.failed.length === before) counts.failed.push(`${file.name}: could not be run`);
  }
  return counts;
}

function fromPlaywright(report) {
  const counts = none();
  const visit = (suite) => {
    for (const inner of suite.suites ?? []) visit(inner);
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests) {
        if (test.status === "expected" && test.results.length > 0) counts.passed++;
        else if (test.status === "skipped") counts.skipped++;
        else counts.failed.push(`${spec.file}: ${spec.title} (${test.projectName})`);
      }
  };
  for (const suite of report.suites) visit(suite);
  for (const error of report.errors ?? []) counts.failed.push(`journeys: ${String(error.message).split("\n")[0]}`);
  return counts;
}
