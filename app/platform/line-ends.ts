/** For csv-parse: a table that programs and people wrote in turn ends its lines now one way, now another. The longest comes first. */
export const anyLineEnd = { record_delimiter: ["\r\n", "\n", "\r"] };
