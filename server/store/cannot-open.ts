/** A store that cannot be opened, in a sentence for whoever starts the server. */
export class CannotOpen extends Error {}
