/** The link in what somebody gave: a link as it is, or the address of a page out of a browser's bar, which ends in one or carries one. */

export function linkIn(given: string): string {
  const address = given.trim();
  if (!address.includes('/')) return address;
  // Not URLSearchParams: the percent signs are the link's own.
  const carried = /[?&]at=([^&#]+)/.exec(address)?.[1];
  const ended = /\/read\/[a-z][a-z0-9-]*\/([0-9z][^/?#]*)/.exec(address)?.[1];
  return carried ?? ended ?? address;
}
