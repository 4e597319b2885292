import type { TextRule } from '../engine/types/rule.js'

export const solidityRules: TextRule[] = [
  {
    id: 'solidity-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bError HH\d{3}: |^(?:DeclarationError|ParserError): \S|^Error \(\d{4}\): /,
    summary: 'A Solidity contract does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://docs.soliditylang.org/',
    matches: ['Error HH600: Compilation failed', 'Error (7576): Undeclared identifier.'],
    ignores: ['Compiled 12 Solidity files successfully']
  },
  {
    id: 'foundry-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\[FAIL[:.\]](?<reason>.{0,200})\] ?(?<test>test\w+\([^)]*\))/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://getfoundry.sh/',
    matches: ['[FAIL: assertion failed: 1 != 2] testAdds() (gas: 1234)'],
    ignores: ['[PASS] testAdds() (gas: 1234)']
  }
]
