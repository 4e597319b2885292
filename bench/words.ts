import type { Dice } from './dice.js'

const stems = (
  'core http client server router handler batch retry cache token parser logger config auth session queue ' +
  'worker schema model view form table chart file path stream buffer socket proxy agent scanner check ' +
  'lint format unit runner report event store state action reducer selector service gateway broker ' +
  'index search query result page user order payment invoice cart price stock mail job task lock secret key'
).split(' ')

/** Names of innocent things hold such words too. */
const telling = ['error', 'timeout', 'failure', 'fail', 'not found', 'missing', 'warning', 'test']

/** A name such as tools print: `payment-gateway`. */
export function nameOf(dice: Dice, joint = '-'): string {
  if (dice.oneIn(60)) return dice.pick(telling) + joint + dice.pick(stems)
  const first = dice.pick(stems)
  return dice.oneIn(3) ? first : `${first}${joint}${dice.pick(stems)}`
}

/** `PaymentGateway` */
export function className(dice: Dice): string {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return capital(dice.pick(stems)) + capital(dice.pick(stems))
}

export function pathOf(dice: Dice, extension: string): string {
  const folder = dice.pick([
    'src',
    'lib',
    'packages/app/src',
    'internal',
    'modules',
    'test',
    'tools'
  ])
  return `${folder}/${nameOf(dice, '_')}/${nameOf(dice, '_')}.${extension}`
}

export function seconds(dice: Dice): string {
  return `${dice.below(30)}.${String(dice.below(1000)).padStart(3, '0')}`
}

/** A step as the runner shows it: the command in a group, then what it printed. */
export function step(command: string, lines: string[]): string[] {
  const head = `##[group]Run ${command.split('\n')[0]}`
  const echo = command.split('\n').map((line) => `\u001b[36;1m${line}\u001b[0m`)
  return [
    head,
    ...echo,
    'shell: /usr/bin/bash -e {0}',
    'env:',
    '  CI: true',
    '##[endgroup]',
    ...lines
  ]
}
