/** What the first page of a reading can do without: the book's other pages, and the keyboard. Fetched once that page is shown. */
export { BookMain } from '../mains.tsx';
export { listenToKeys } from './keyboard.tsx';
