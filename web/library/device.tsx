/** Reading on another device: three words shown on one, and entered on the other. */
import type { JSX } from 'preact';
import { capital, count } from '../words.ts';
import { Ways } from './acts.tsx';
import { deviceAddress, joinAddress } from './addresses.ts';
import type { CodeRoom, JoinRoom } from './model.ts';

export function Code({ room: { readings, code } }: { room: CodeRoom }): JSX.Element {
  return code ? <Words code={code} readings={readings} /> : (
    <form method="post" action={deviceAddress()}>
      <p>You get three words. Whoever enters them on another device within ten minutes joins it to this one: both then have all that either has kept, here {count(readings, 'reading')}. They are good once.</p>
      <Ways words="Show me the words" back="Not now" />
    </form>
  );
}

function Words({ code: { words, minutes, address, squares }, readings }: { code: NonNullable<CodeRoom['code']>; readings: number }): JSX.Element {
  const size = squares.length;
  return (
    <>
      <p>On the other device, open <b>{address}</b> and enter these words, or take a picture of the square.</p>
      <p class="code" translate={false}>{words}</p>
      <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="The same words as a QR code">
        <path class="ground" d={`M0 0H${size}V${size}H0Z`} />
        <path d={squares.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')} />
      </svg>
      <p class="small">Good for {minutes} minutes, and once. Nothing happens until it is confirmed there; then both devices have all that either has kept, here {count(readings, 'reading')}.</p>
    </>
  );
}

export function Joining({ room: { joining, words = '' } }: { room: JoinRoom }): JSX.Element {
  return joining ? (
    <form method="post" action={joinAddress()}>
      <input type="hidden" name="code" value={joining.words} />
      <p>The words are good. This device is then the same reader as the one that showed them, and both have all that either has kept: {count(joining.there, 'reading')} there, {count(joining.here, 'reading')} here.</p>
      <Ways words="Join this device to it" back="Not now" />
    </form>
  ) : (
    <form method="get" action={joinAddress()} autocomplete="off">
      <p><label for="code">{capital('the three words that the other device shows')}</label></p>
      <p><input class="field" id="code" name="code" value={words} required maxLength={60} autocapitalize="none" spellcheck={false} /></p>
      <Ways words="Go on" back="Not now" />
    </form>
  );
}
