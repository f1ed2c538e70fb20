export { EmptyState } from "../young/empty-state";
