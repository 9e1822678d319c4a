/** What the first page of a reading can do without, fetched once it is shown: the book's other pages, the keyboard, and what follows every page and is never waited for. */
export { BookMain } from '../book-main.tsx';
export { listenToKeys } from './keyboard.tsx';
export { askOthers } from './others.ts';
export { keepWithServer } from './sending/keeping.ts';
export { bringWorker, sendWorkersAway } from './worker.ts';
