/** What a comparison shows: two readings in rows; or one reading, with all that it can be compared with. */
import type { Manifest } from '../../engine/exploring/manifest.ts';
import type { ReadPage, Row } from '../../engine/reading/side-by-side.ts';

/** One of two readings, as far as it is shown. */
export interface Side {
  /** Of its last page that is shown. */
  readonly link: string;
  readonly universe: string;
  /** That page is an ending. */
  readonly ended: boolean;
  /** Pages after it that are not shown. */
  readonly left: number;
}

export interface CompareModel {
  readonly kind: 'compare';
  readonly manifest: Manifest;
  readonly one: Side;
  readonly other: Side;
  /** From where they part. */
  readonly rows: readonly Row[];
  /** The last page they have in common; absent where they begin in different ways. */
  readonly common?: { readonly link: string; readonly name: string; readonly pages: number; readonly page: ReadPage };
}

/** A page of a reading where it could have gone on otherwise. */
export interface OtherChoice {
  readonly name: string;
  readonly taken: string;
  /** Each played on as the reading was, as far as that holds. */
  readonly others: readonly { readonly words: string; readonly link: string; readonly pages: number; readonly ended: boolean }[];
}

export interface OthersModel {
  readonly kind: 'others';
  readonly manifest: Manifest;
  readonly link: string;
  /** Why it is this page that is shown, where two readings were asked for. */
  readonly told?: string;
  /** The last first. */
  readonly choices: readonly OtherChoice[];
  /** Other readings that the reader keeps, the latest first. */
  readonly kept: readonly KeptReading[];
}

export interface KeptReading {
  readonly link: string;
  readonly name: string;
  readonly universe: string;
  readonly pages: number;
}
