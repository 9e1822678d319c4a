/** True where stories may change while they are read, and the ways to what tests them are shown. */
import { createContext } from 'preact';

export const Development = createContext(false);
