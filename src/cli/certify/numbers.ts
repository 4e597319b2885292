import { InvalidArgumentError } from 'commander'

export const wholeOf = (text: string): number => numberOf(text, /^\d+$/, 0, 20, 'a whole number')

export const secondsOf = (text: string): number => numberOf(text, decimal, 0, 600, 'a number')

export const percentOf = (text: string): number => numberOf(text, decimal, 0, 100, 'a number')

const decimal = /^\d+(?:\.\d+)?$/

function numberOf(text: string, form: RegExp, least: number, most: number, what: string): number {
  const number = form.test(text) ? Number(text) : NaN
  if (number >= least && number <= most) return number
  throw new InvalidArgumentError(`It must be ${what} from ${least} to ${most}.`)
}
