import { createHash } from 'node:crypto'
import type { Notice } from '../engine/types/notice.js'

/** 20 hexadecimal digits, the same for the same happening: what services find it again by. */
export function noticeId({ repository, key }: Pick<Notice, 'repository' | 'key'>): string {
  return createHash('sha256').update(`${repository}\n${key}`).digest('hex').slice(0, 20)
}
