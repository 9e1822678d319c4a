/** The reader's library: what is kept, and the pages on which something is done with it. */
import type { JSX } from 'preact';
import { Bringing, Brought, Forgetting, Forgotten, LettingGo, Naming } from '../library/acts.tsx';
import { Code, Joining } from '../library/device.tsx';
import type { LibraryModel, LibraryRoom } from '../library/model.ts';
import { ShelfOfKept } from '../library/shelf.tsx';
import { capital, count } from '../words.ts';

export function LibraryMain({ model: { title, room, said, refused } }: { model: LibraryModel }): JSX.Element {
  return (
    <main id="main" tabindex={-1} data-shelf={room.kind === 'shelf' ? '' : undefined}>
      <header class="head">
        <h1 tabindex={-1}>{title}</h1>
        {room.kind === 'shelf' && room.readings > 0 && <p class="small">{capital(count(room.readings, 'reading'))}. Each is drawn as it went.</p>}
      </header>
      {said !== undefined && <p class="told" role="status" id="said">{said}</p>}
      {refused !== undefined && <p class="told" role="alert">{refused}</p>}
      <Room room={room} />
    </main>
  );
}

function Room({ room }: { room: LibraryRoom }): JSX.Element {
  switch (room.kind) {
    case 'shelf': return <ShelfOfKept room={room} />;
    case 'none': return <p>This server keeps nothing of its readers. What you read is kept in this browser alone, and each page can be found again by its address.</p>;
    case 'name': return <Naming kept={room.kept} />;
    case 'let go': return <LettingGo kept={room.kept} />;
    case 'file': return <Bringing />;
    case 'brought': return <Brought room={room} />;
    case 'code': return <Code room={room} />;
    case 'join': return <Joining room={room} />;
    case 'forget': return <Forgetting readings={room.readings} />;
    case 'forgotten': return <Forgotten />;
  }
}
