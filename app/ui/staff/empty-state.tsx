// biome-ignore lint/performance/noBarrelFile: one component, the same on both sides; staff pages find it with the others.
export { EmptyState } from "../young/empty-state";
