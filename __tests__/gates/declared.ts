/**
 * `row > rival: ` pairs where the rival rightly explains one of the row's own examples, each with the reason. The rival
 * must be the more exact of the two.
 */
export const declaredRivals: Readonly<Record<string, string>> = {}

/** Rows that another beats on every one of their examples, each with the reason why the row stays. */
export const declaredShadows: Readonly<Record<string, string>> = {}
