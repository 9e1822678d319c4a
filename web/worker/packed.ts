/** Answers kept compressed in a cache: a browser counts them by the bytes that are in it, and would keep a script's machine code beside it. */

/** What has to be told again: of any file what it is, of a page what it may do. Headers are counted too. */
const OF_ANY = ['Content-Type'];
const OF_PAGES = [...OF_ANY, 'Content-Security-Policy', 'Referrer-Policy'];
const PACKED = 'X-Packed';

/** Only a good answer is kept. */
export async function keep(cache: Cache, address: string, response: Response): Promise<void> {
  if (response.status !== 200 || !response.body) return;
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  const headers = new Headers((isPage ? OF_PAGES : OF_ANY).flatMap((name): [string, string][] => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  }));
  const canPack = typeof CompressionStream === 'function';
  if (canPack) headers.set(PACKED, 'gzip');
  // Whole before it is kept: what breaks off is not.
  const body = await new Response(canPack ? response.body.pipeThrough(new CompressionStream('gzip')) : response.body).arrayBuffer();
  await cache.put(address, new Response(body, { headers }));
}

export async function kept(cache: Cache, address: string): Promise<Response | undefined> {
  const found = await cache.match(address);
  if (!found?.body || !found.headers.has(PACKED)) return found;
  const headers = new Headers(found.headers);
  headers.delete(PACKED);
  return new Response(found.body.pipeThrough(new DecompressionStream('gzip')), { headers });
}
