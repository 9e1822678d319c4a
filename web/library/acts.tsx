/** The pages on which something is done with what is kept: each says what, and does it only when its button is pressed. */
import type { JSX } from 'preact';
import { LONGEST_NAME } from '../keeping/wire.ts';
import { libraryAddress, shelfAddress } from '../addresses.ts';
import { count } from '../words.ts';
import { bringAddress, forgetAddress, letGoAddress, nameAddress, takeAddress } from './addresses.ts';
import { calledAs, WhereItStands } from './kept-reading.tsx';
import type { BroughtRoom, KeptReading } from './model.ts';

export function Naming({ kept }: { kept: KeptReading }): JSX.Element {
  return (
    <form method="post" action={nameAddress(kept.id)} autocomplete="off">
      <WhereItStands kept={kept} />
      <p><label for="name">What you call it; empty to call it “{kept.universe}”</label></p>
      <p><input class="field" id="name" name="name" maxLength={LONGEST_NAME} value={kept.name ?? ''} /></p>
      <Ways words="Call it that" />
    </form>
  );
}

export function LettingGo({ kept }: { kept: KeptReading }): JSX.Element {
  return (
    <form method="post" action={letGoAddress(kept.id)}>
      <p>“{calledAs(kept)}” goes from all your devices, and cannot be had back. The endings you found stay found.</p>
      <WhereItStands kept={kept} />
      <p><a href={takeAddress()} download>Take all your readings with you first, as one file</a></p>
      <Ways words="Let it go" />
    </form>
  );
}

export function Forgetting({ readings }: { readings: number }): JSX.Element {
  return (
    <form method="post" action={forgetAddress()}>
      <p>{readings === 0 ? 'Nothing of yours is kept on this server.' : `This server forgets ${count(readings, 'reading')}, the endings you found, and that your choices were counted. It keeps nothing else of you.`} This browser forgets them too; another device that was joined with it forgets them only when it is told so there.</p>
      <p>It cannot be undone. <a href={takeAddress()} download>Take your readings with you first, as one file</a></p>
      <Ways words="Forget me" />
    </form>
  );
}

export function Forgotten(): JSX.Element {
  return <p data-forgotten="">All that was kept of you here is gone, and the cookie with it. <a href={shelfAddress()}>To the shelf</a></p>;
}

export function Bringing(): JSX.Element {
  return (
    <form method="post" action={bringAddress()} encType="multipart/form-data">
      <p>A file that was taken from here, or from another library like this. What is kept already stays as it is.</p>
      <p><label for="file">The file, up to ten megabytes</label></p>
      <p><input class="field" type="file" id="file" name="file" accept=".json,application/json" required /></p>
      <Ways words="Bring them" />
    </form>
  );
}

export function Brought({ room: { taken, left } }: { room: BroughtRoom }): JSX.Element {
  return (
    <>
      <p>{taken === 0 ? 'None of it could be taken.' : taken === 1 ? 'One reading is among yours now.' : `${count(taken, 'reading')} are among yours now.`.replace(/^\w/, (letter) => letter.toUpperCase())}</p>
      {left.length > 0 && (
        <section aria-labelledby="left">
          <h2 id="left">What was not taken</h2>
          <ul class="left">{left.map(({ what, why }, index) => <li key={index}><b>{what}</b>: {why}</li>)}</ul>
        </section>
      )}
      <p><a href={libraryAddress()}>Back to your readings</a></p>
    </>
  );
}

/** The act, and the way back without it. */
export function Ways({ words, back = 'Leave all as it is' }: { words: string; back?: string }): JSX.Element {
  return (
    <ul role="list" class="ways two">
      <li><button class="go first">{words}</button></li>
      <li><a class="go" href={libraryAddress()}>{back}</a></li>
    </ul>
  );
}
