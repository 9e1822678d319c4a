/** How the worker answers: from the network, from what it keeps, or the one while the other is slow. */
import { manifestAddress, shellAddress } from '../addresses.ts';
import { keep, kept } from './packed.ts';

/** Milliseconds after which a page that can be drawn here is not waited for any longer. */
const PATIENCE = 3_000;

export interface Keepings {
  /** The client's own files and the page that draws the others, of this very version. */
  readonly client: Cache;
  /** Manifests and stories, of every version. */
  readonly stories: Cache;
}

/** What is never another under its address. */
export async function fromCache(cache: Cache, request: Request, keeping: boolean): Promise<Response> {
  const { pathname } = new URL(request.url);
  const there = await kept(cache, pathname);
  if (there) return there;
  const response = await fetch(request);
  if (keeping) await keepQuietly(cache, pathname, response.clone());
  return response;
}

export async function manifest({ stories }: Keepings, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  // Whoever has waited for the network already asks for what is here.
  const there = request.cache === 'force-cache' ? await kept(stories, pathname) : undefined;
  if (there) return there;
  const response = await soon(fetch(request));
  if (response?.ok) {
    await keepQuietly(stories, pathname, response.clone());
    return response;
  }
  return await kept(stories, pathname) ?? response ?? fetch(request);
}

/** A page as the server sends it; where that cannot be had, or not soon, one that draws it here. */
export async function page({ client, stories }: Keepings, network: Promise<Response>, pack: string | undefined): Promise<Response> {
  const shell = () => kept(client, shellAddress());
  const canBeDrawn = pack !== undefined && await stories.match(manifestAddress(pack)) !== undefined;
  if (canBeDrawn) {
    const response = await soon(network);
    if (response && response.status < 500) return response;
    return await shell() ?? network;
  }
  try {
    return await network;
  } catch (error) {
    const there = await shell();
    if (there) return there;
    throw error;
  }
}

/** Undefined where there is no network, or it takes too long. */
function soon(network: Promise<Response>): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  return Promise.race([network.catch(() => undefined), late]);
}

/** No room: then it is not had without the network, and the page is shown all the same. */
async function keepQuietly(cache: Cache, address: string, response: Response): Promise<void> {
  await keep(cache, address, response).catch(() => undefined);
}
