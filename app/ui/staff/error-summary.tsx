export { ErrorSummary } from "../young/error-summary";
