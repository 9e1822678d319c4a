/** What the first page of a reading can do without: the book's other pages, the keyboard, and what reads on offline. Fetched once that page is shown. */
export { BookMain } from '../book-main.tsx';
export { listenToKeys } from './keyboard.tsx';
export { bringWorker, sendWorkersAway } from './worker.ts';
