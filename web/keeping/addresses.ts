/** The addresses of what browser and server tell each other of a reader's library, and of what others chose. */

export const playthroughsAddress = (pack: string): string => `/api/library/playthroughs?pack=${pack}`;
export const playthroughAddress = (id: string): string => `/api/library/playthroughs/${id}`;
/** `place` is the page's knot; `offered` its moves as links write them. */
export const choicesAddress = (pack: string, universe: string, place: string, offered: readonly string[]): string =>
  `/api/packs/${pack}/choices?universe=${universe}&place=${encodeURIComponent(place)}&offered=${encodeURIComponent(offered.join('.'))}`;
export const endingsAddress = (pack: string, universe: string): string => `/api/packs/${pack}/endings?universe=${universe}`;
