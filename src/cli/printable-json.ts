/** JSON leaves control characters from 127 on, and those that turn text around, as they are: a terminal obeys some. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f]|\p{Cf}/gu, (unseen) =>
    unseen.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  )
}
