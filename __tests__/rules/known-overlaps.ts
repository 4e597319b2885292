/** `row < rival`: examples of the row that the rival, a cause of another category, matches too, and rightly so. */
export const knownOverlaps = new Set<string>([])
