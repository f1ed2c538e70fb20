/** Settings that every test process needs; none of them is a secret. */
export const testSettings = {
  NODE_ENV: "test",
  PEPPER: "a pepper for tests only, of no worth anywhere",
  SEALING_KEY: "a sealing key for tests only, of no worth",
};
