/** Ends an exhaustive switch: a new kind does not compile until it is drawn; from outside our types it is said by name. */
export function never(unknown: never): never {
  throw new TypeError(`Expected a known kind of block, got ${JSON.stringify(unknown)}.`);
}
