/** The reader's colours, for drawings that stand outside the pages: canon's ink first, then the six hues of universes. */

export interface Shade {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hues: readonly string[];
}

export const PALETTE: { readonly light: Shade; readonly dark: Shade } = {
  light: { paper: '#fbf8f1', ink: '#231e18', soft: '#50483d', hues: ['#231e18', '#832b1c', '#14532f', '#27447a', '#652a63', '#5e4300', '#0d4c58'] },
  dark: { paper: '#171614', ink: '#ddd6c9', soft: '#b8b0a2', hues: ['#ddd6c9', '#eba08d', '#8fcaa5', '#a2bcec', '#d6a9d4', '#dcb869', '#86c5d2'] },
};
