import { DeliveryFailure } from './delivery-failure.js'
import type { Recipient } from './notifier.js'

/** The address of a notifier that needs one; `recipientOf` has looked by then. */
export function addressNeeded({ address }: Recipient): URL {
  if (address === null) throw new DeliveryFailure('it has no address; name one by `address-from`')
  return address
}
