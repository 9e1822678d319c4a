/** The bench: how many paths hold, what no longer does, the tree of all of them, the form that records another, and what exploring says. */
import type { JSX } from 'preact';
import { benchAddress, eventsAddress } from '../addresses.ts';
import { count } from '../words.ts';
import type { BenchModel } from './model.ts';
import { Explored } from './explored.tsx';
import { summaryOf } from './outcomes.ts';
import { RecordForm } from './record-form.tsx';
import { partAlike, RedPath } from './red-path.tsx';
import { Tree } from './tree.tsx';

export function BenchMain({ model }: { model: BenchModel }): JSX.Element {
  const { pack, lang, readable, paths, tree, problems, said, refused, acceptsAll, recording, exploring } = model;
  const red = readable ? paths.filter(({ outcome }) => outcome !== 'same') : [];
  const changed = paths.filter(({ accepts }) => accepts !== undefined).length;
  return (
    <main id="main" tabindex={-1} data-pack={pack} data-events={eventsAddress()}>
      <p class="sr" role="status" id="status" />
      <div id="paths">
        <header class="head">
          <h1 tabindex={-1}>Bench</h1>
          {said !== undefined && <p id="said" class="said" tabindex={-1}>{said}</p>}
          {refused !== undefined && <p class="refused red" role="alert">{refused}</p>}
          <p id="summary">{readable ? summaryOf(paths) : `Nothing of the pack can be read, so none of its ${count(paths.length, 'path')} can be played.`}</p>
        </header>
        {problems.length > 0 && (
          <section class="told">
            <h2 class="lesser">Something in the stories is wrong</h2>
            <ul class="small">{problems.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
          </section>
        )}
        {red.length > 0 && (
          <section>
            <h2>What no longer holds</h2>
            {acceptsAll !== undefined && changed > 1 && (
              <form method="post" action={`${benchAddress(pack)}/bless`}>
                <input type="hidden" name="accepts" value={acceptsAll} />
                <button class="go">Bless all: accept {count(changed, 'changed path')} as they read now</button>
              </form>
            )}
            {red.map((path, index) => <RedPath key={path.name} pack={pack} lang={lang} path={path} alike={red.slice(0, index).find((earlier) => partAlike(earlier, path))?.name} />)}
          </section>
        )}
        {readable && paths.length > 0 && (
          <section>
            <h2>Recorded paths</h2>
            <p class="small">Beginnings that several paths share are told once. Every move leads to its page: play on from there, and you have a fork.</p>
            <Tree pack={pack} lang={lang} runs={tree} paths={paths} />
          </section>
        )}
      </div>
      {readable && <RecordForm pack={pack} recording={recording} />}
      {readable && <Explored pack={pack} exploring={exploring} />}
    </main>
  );
}
