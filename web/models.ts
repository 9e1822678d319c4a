/** What each page shows, as data. The server makes it from a request, the browser from its own copy; both render it alike. */
import type { Manifest } from '../engine/exploring/manifest.ts';
import type { View } from '../engine/reading/view.ts';
import type { LibraryModel } from './library/model.ts';
import type { CompareModel, OthersModel } from './compare/model.ts';
import type { MapModel } from './map/model.ts';
import type { Settings } from './settings/settings.ts';

/** The endings a reader has found, by universe: those of this reading, and with JavaScript those kept in the browser. */
export type Found = readonly (readonly [universe: string, endings: readonly string[]])[];

export interface ShelfModel {
  readonly kind: 'shelf';
  readonly packs: readonly Pick<Manifest, 'pack' | 'title' | 'summary' | 'author'>[];
}

export interface CrossroadsModel {
  readonly kind: 'crossroads';
  readonly manifest: Manifest;
  /** The reading that was carried here, if any. */
  readonly at?: ReadingSoFar;
  readonly found: Found;
  /** `universe/moment` of every moment passed in earlier readings, as the browser keeps them; those of `at` need not be repeated. */
  readonly seen?: readonly string[];
  /** A fresh seed for "Begin at the beginning", where the pack uses chance. */
  readonly seed?: number;
  /** Readings that the browser keeps besides, the latest first. */
  readonly earlier?: readonly EarlierReading[];
  /** What stood in for choices that are gone, where the kept place was played again in an edited story. */
  readonly told?: readonly string[];
}

/** A reading that another has taken the place of. */
export interface EarlierReading {
  readonly link: string;
  readonly universe: string;
  readonly pages: number;
}

/** Enough of a reading to offer it again and to draw "you are here". */
export interface ReadingSoFar {
  readonly link: string;
  readonly universe: string;
  /** The name of its last page. */
  readonly name: string;
  /** Pages read, its first included. */
  readonly pages: number;
  /** `universe/moment` of every moment it has passed. */
  readonly passed: readonly string[];
  /** Universes it has entered. */
  readonly entered: readonly string[];
  /** For each moment passed, by `universe/moment`, this reading's own link there; preferred to the manifest's `ways`. */
  readonly ways?: readonly (readonly [moment: string, link: string])[];
}

export interface ReadingModel {
  readonly kind: 'reading';
  readonly manifest: Manifest;
  readonly view: View;
  readonly found: Found;
  /** The link one move back; absent on the first page. */
  readonly previous?: string;
  /** For a reader who wants to know, once it is known. */
  readonly others?: WhatOthersChose;
}

/** The shares of readers, in whole percent. */
export interface WhatOthersChose {
  /** Of the moves that the page before offered; none where too few have chosen. */
  readonly choices: readonly { readonly words: string; readonly percent: number }[];
  /** Of those who came to an end in this universe, how many to this one. */
  readonly ending?: number;
}

/** Content notes before the way in. */
export interface NotesModel {
  readonly kind: 'notes';
  readonly manifest: Manifest;
  readonly universe: string;
  /** The link that "Go in" leads to; absent where it is locked or the moment is not reached. */
  readonly go?: string;
  /** What is still to be reached before it opens, in words. */
  readonly needs?: string;
  /** The page that asked. */
  readonly back?: string;
  /** What that page is called. */
  readonly name?: string;
}

export interface PathStep {
  /** The link of the page this step is. */
  readonly link: string;
  readonly name: string;
  readonly universe: string;
  readonly moment: boolean;
  readonly when?: string;
  /** The words of the move that was made from here, and what kind it was; absent on the last page. */
  readonly taken?: { readonly words: string; readonly type: 'CHOOSE' | 'DIVERGE' | 'RETURN' };
  /** Links of the other ways on from here, with their words as the page shows them. */
  readonly others: readonly PathFork[];
}

/** Another way on from a page of the path. */
export interface PathFork {
  readonly words: string;
  readonly link: string;
  /** The move as a link writes it, for `data-move`. */
  readonly move?: string;
  /** The universe whose content notes come before the way in. */
  readonly notes?: string;
}

export interface PathModel {
  readonly kind: 'path';
  readonly manifest: Manifest;
  /** Pages before the first step that is shown, of a very long reading. */
  readonly earlier?: number;
  readonly steps: readonly PathStep[];
}

export interface AboutModel {
  readonly kind: 'about';
  /** What Otherwise is built with. */
  readonly credits: readonly { readonly name: string; readonly version: string; readonly licence: string }[];
  readonly packs: readonly Pick<Manifest, 'pack' | 'title' | 'author' | 'notice'>[];
  /** The book that was open, from `/about?pack=<pack>&at=<link>`, so that About leads back to it. */
  readonly reading?: OpenReading;
}

/** The book that a page beside the books leads back to. */
export interface OpenReading {
  readonly pack: string;
  readonly title: string;
  readonly link?: string;
}

export interface SettingsModel {
  readonly kind: 'settings';
  readonly settings: Settings;
  readonly reading?: OpenReading;
}

export interface ProblemModel {
  readonly kind: 'problem';
  readonly status: number;
  readonly title: string;
  /** What happened and what would be right, in words for a reader. */
  readonly sentence: string;
  /** The same for programs and for whoever mends it, where it takes other words. */
  readonly diagnosis?: string;
  readonly manifest?: Manifest;
  /** The last page that holds. */
  readonly lastGood?: { readonly link: string; readonly name: string; readonly page: number };
  /** For whoever mends it: names and values, folded away. */
  readonly details: readonly (readonly [name: string, value: string])[];
}

export type PageModel = ShelfModel | CrossroadsModel | ReadingModel | NotesModel | PathModel | MapModel | CompareModel | OthersModel | LibraryModel | AboutModel | SettingsModel | ProblemModel;
