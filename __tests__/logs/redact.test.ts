import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redact } from '../../src/logs/redact.js'

/** Made here, so that no line of this file looks like a secret to a scanner. */
const random = (length: number) => 'aZ3xK9mQ7'.repeat(Math.ceil(length / 9)).slice(0, length)
const hex = (length: number) => '0a1b2c3d4e5f'.repeat(Math.ceil(length / 12)).slice(0, length)
const jwt = `eyJ${random(30)}.eyJ${random(60)}.${random(43)}`

describe('secrets by their form', () => {
  test.each([
    ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((kind) => `${kind}_${random(36)}`),
    `ghs_${'eyJ' + random(150)}.${random(300)}.${random(60)}-_x`,
    `github_pat_${random(22)}_${random(59)}`,
    `AKIA${'IOSFODNN7EXAMPLE'}`,
    `ASIA${'IOSFODNN7EXAMPLE'}`,
    `xoxb-${'1'.repeat(12)}-${random(24)}`,
    `xapp-1-A0-${random(30)}`,
    `npm_${random(36)}`,
    `pypi-${random(80)}`,
    `rubygems_${hex(48)}`,
    `oy2${hex(43)}`,
    `cio${random(32)}`,
    `dckr_pat_${random(27)}`,
    `AIza${random(35)}`,
    `ya29.${random(60)}`,
    `GOCSPX-${random(28)}`,
    `abc8Q~${random(34)}`,
    `sk_live_${random(24)}`,
    `rk_test_${random(24)}`,
    `whsec_${random(32)}`,
    `sk-proj-${random(40)}`,
    `sk-ant-api03-${random(40)}`,
    `hf_${random(34)}`,
    `glpat-${random(20)}`,
    `SG.${random(22)}.${random(43)}`,
    `key-${hex(32)}`,
    `SK${hex(32)}`,
    `dop_v1_${hex(64)}`,
    `shpat_${hex(32)}`,
    `hvs.${random(24)}`,
    `${random(14)}.atlasv1.${random(60)}`,
    `dapi${hex(32)}`,
    `ATATT3${random(60)}`,
    `sntrys_${random(40)}`,
    `123456789:AA${random(33)}`,
    `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'}`,
    jwt
  ])('%s', (secret) => {
    expect(redact(`a ${secret} b "${secret}"`)).toBe('a *** b "***"')
  })

  test.each([
    ['https://user:pa55@host.example/x', 'https://***@host.example/x'],
    [
      `git clone https://x-access-token:${random(20)}@github.com/o/r`,
      'git clone https://***@github.com/o/r'
    ],
    ['https://hooks.slack.com/services/T0/B0/abc', 'https://hooks.slack.com/***'],
    ['https://a.example/b?sv=1&sig=ab%2Fc&x=1', 'https://a.example/b?sv=1&sig=***&x=1'],
    ['Authorization: Bearer abc.def-123', 'Authorization: Bearer ***'],
    ['AUTHORIZATION: basic dXNlcjpwYXNzMQ==', 'AUTHORIZATION: basic ***'],
    ['curl --password hunter2 -v', 'curl --password *** -v'],
    ['DB_PASSWORD=hunter2 x', 'DB_PASSWORD=*** x'],
    ['password: hunter', 'password: ***'],
    ['{"apiKey": "abc def", "n": 1}', '{"apiKey": ***, "n": 1}'],
    ["secret_key = 'a b'", 'secret_key = ***'],
    ['aws_secret_access_key=wJalrXUtnFEMI/K7MDENG', 'aws_secret_access_key=***'],
    ['AccountKey=abc/def==;Endpoint=x', 'AccountKey=***;Endpoint=x'],
    ['client-secret: abc1234', 'client-secret: ***']
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  test('private keys, whole and cut', () => {
    const begin = `-----BEGIN RSA ${'PRIVATE'} KEY-----`
    const end = `-----END RSA ${'PRIVATE'} KEY-----`
    expect(redact(`a\n${begin}\nMII\n${end}\nb\n${begin}\nMII\n`)).toBe('a\n***\nb\n***')
  })

  test('what only chance makes', () => {
    expect(redact('value x9Kq2LmP8vR4tY7wZ1nB5cD3fG6hJ0sA.')).toBe('value ***.')
  })
})

describe('evidence is let stand', () => {
  test.each([
    'SyntaxError: Unexpected token: }',
    'error: unexpected token: expected ; but found )',
    'SyntaxError: Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON',
    'Error: Input required and not supplied: token',
    'HEAD is now at 0ff1155d3aa91e379fe2036d4f677a644d647ca6',
    'GITHUB_SHA=0ff1155d3aa91e379fe2036d4f677a644d647ca6',
    `sha256:${hex(64)}`,
    `integrity sha512-${random(86)}==`,
    'Cache not found for input keys: Linux-pip-59e921257d7d73f545cff662b2328faedde51b96c94ebfb33bb8e6c1689a639d',
    '/home/runner/work/Project2/src/components/Button3/__tests__/ButtonGroup.test.tsx:12:5',
    'at com.example.VirtualMachineForOpenJ9Test.shouldDoOneThingAfterTheOther(X.java:12)',
    'fatal: could not read from ssh://git@github.com/o/r',
    'Basic authentication failed',
    'run-id 123e4567-e89b-12d3-a456-426614174000',
    'if (token == null) return',
    'role/gha_workflow_s3_and_ecr_read_only/x',
    'glib-networking-services (2.80.0-1build1)',
    'NPM_TOKEN=$TOKEN npm publish'
  ])('%s', (line) => {
    expect(redact(line)).toBe(line)
  })
})

const pieces = fc.constantFrom(
  ...[
    'token',
    'password',
    '=',
    ':',
    ' ',
    '"',
    "'",
    '://',
    '@',
    '***',
    'ghp_',
    random(40),
    'eyJ',
    '.',
    '-',
    '/'
  ],
  ...['Bearer ', '--', 'sig=', '?', '\n', '>', '$', 'a', '1', `-----BEGIN ${'PRIVATE'} KEY-----`]
)

test('done twice it is done once', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const once = redact(parts.join(''))
      expect(redact(once)).toBe(once)
    }),
    { numRuns: 3000 }
  )
})

test.each([
  'ghs_',
  'eyJa-',
  'eyJaaaaaaaa.',
  'a://',
  'token=',
  'token:',
  'password:"',
  '--token ',
  'x@',
  '-----BEGIN PRIVATE KEY-----',
  'a1B',
  'bearer ',
  ' ',
  'sk-'
])('a long text of %j costs linear time', (piece) => {
  const time = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length))
    const start = performance.now()
    redact(text)
    return performance.now() - start
  }
  const small = time(20_000)
  expect(time(200_000)).toBeLessThan(40 * Math.max(small, 10))
})
