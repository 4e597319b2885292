/**
 * What a senior engineer would say of the log: the row that fits, its category, a part of the line that proves it, and
 * whether it passes by itself; null where the text alone can't say. Of several equally good answers any will do.
 */
export const fails = (rule, category, evidence, transient = false) => ({
  rule,
  category,
  transient,
  evidence
})

export const passes = null
