import type { Certificate } from '../../certification/artifacts/certificate.js'
import { percent } from './pieces.js'

/** What shields.io reads at an endpoint: https://shields.io/badges/endpoint-badge */
export interface Badge {
  schemaVersion: 1
  label: string
  message: string
  color: string
  /** Of the answer; the least that shields.io takes is 300. */
  cacheSeconds: number
}

const colors: Record<Certificate['status'], string> = {
  certified: 'brightgreen',
  partial: 'yellow',
  failed: 'red',
  expired: 'lightgrey',
  revoked: 'lightgrey'
}

export function badgeOf({ status, summary }: Pick<Certificate, 'status' | 'summary'>): Badge {
  const share =
    status === 'partial' || status === 'failed' ? ` ${percent(summary.success_rate)}` : ''
  return {
    schemaVersion: 1,
    label: 'automation',
    message: `${status}${share}`,
    color: colors[status],
    cacheSeconds: 3600
  }
}
