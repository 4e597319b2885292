/** A new step with `if` behind its first key, the name or what it runs; as it is where there is no condition. */
export function withCondition(
  step: Record<string, unknown>,
  condition: string | null
): Record<string, unknown> {
  if (condition === null) return step
  const [first, ...rest] = Object.entries(step)
  return Object.fromEntries([...(first ? [first] : []), ['if', condition], ...rest])
}
