// biome-ignore lint/performance/noBarrelFile: one component, the same on both sides; staff pages find it with the others.
export { ErrorSummary } from "../young/error-summary";
