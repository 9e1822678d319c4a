/** Kept readings: each book with its readings, the last read first, and the ways to take them with you. */
import type { JSX } from 'preact';
import { crossroadsAddress, shelfAddress } from '../addresses.ts';
import { capital, count } from '../words.ts';
import { bringAddress, deviceAddress, forgetAddress, joinAddress, keepAddress, keptBookAddress, takeAddress } from './addresses.ts';
import { KeptReadingListed } from './kept-reading.tsx';
import type { KeptBook, ShelfRoom } from './model.ts';

export function ShelfOfKept({ room: { books, readings, away, unkept } }: { room: ShelfRoom }): JSX.Element {
  return (
    <>
      {unkept && (
        <form method="post" action={keepAddress()} class="unkept">
          <p>You came from “{unkept.name}”, page {unkept.pages}. That reading is not kept yet.</p>
          <input type="hidden" name="pack" value={unkept.pack} />
          <input type="hidden" name="at" value={unkept.link} />
          <button class="go first">Keep this reading</button>
        </form>
      )}
      {readings === 0 && <p>Nothing is kept yet. <a href={shelfAddress()}>Begin a reading at the shelf</a>: it is kept as you go or, without a script, when you come here from one of its pages.</p>}
      {books.map((book) => <BookListed key={book.pack} book={book} />)}
      {away.map(({ pack, readings: own }) => <p key={pack} class="small">The story “{pack}” is not here now. {capital(count(own, 'reading'))} of it {own === 1 ? 'stays' : 'stay'} kept until it is.</p>)}
      <ul role="list" class="ways">
        {readings > 0 && <li><a class="go" href={takeAddress()} download>{capital(readings === 1 ? 'take it' : `take all ${count(readings, 'reading')}`)} with you, as one file</a></li>}
        <li><a class="go" href={bringAddress()}>Bring readings from a file</a></li>
        {readings > 0 && <li><a class="go" href={deviceAddress()}>Read on another device</a></li>}
        <li><a class="go" href={joinAddress()}>Enter the three words of another device</a></li>
        {readings > 0 && <li><a class="go" href={forgetAddress()}>Forget me</a></li>}
      </ul>
    </>
  );
}

function BookListed({ book: { pack, title, shown, readings, before, part } }: { book: KeptBook }): JSX.Element {
  const heading = `book-${pack}`;
  const after = readings - before - shown.length;
  return (
    <section aria-labelledby={heading} class="kept">
      <h2><a id={heading} href={crossroadsAddress(pack)}>{title}</a></h2>
      {shown.length < readings && <p class="small">{capital(count(readings, 'reading'))}; {before === 0 ? 'these were read last' : `these are ${before + 1} to ${before + shown.length}`}.</p>}
      <ol role="list">{shown.map((kept) => <KeptReadingListed key={kept.id} kept={kept} />)}</ol>
      {shown.length < readings && (
        <nav aria-label={`More of ${title}`}>
          <ul role="list" class="acts">
            {part && part.number > 1 && <li><a href={keptBookAddress(pack, part.number - 1)}>Those read later</a></li>}
            {after > 0 && <li><a href={keptBookAddress(pack, part ? part.number + 1 : 1)}>{part ? 'Those read earlier' : `All ${count(readings, 'reading')}`}</a></li>}
          </ul>
        </nav>
      )}
    </section>
  );
}
