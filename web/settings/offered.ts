/** The settings as the page of settings offers them, in words and in order. */
import type { SettingName, VALUES } from './settings.ts';

type Offered = { readonly [N in SettingName]: {
  readonly name: N;
  readonly legend: string;
  /** What it does, where its words do not say. */
  readonly hint?: string;
  /** The empty value is the default. */
  readonly options: readonly (readonly [value: typeof VALUES[N][number] | '', words: string])[];
} }[SettingName];

export const OFFERED: readonly Offered[] = [
  { name: 'theme', legend: 'Colours', options: [['', 'Automatic'], ['light', 'Light'], ['sepia', 'Sepia'], ['dark', 'Dark'], ['contrast', 'Contrast']] },
  { name: 'size', legend: 'Size of the letters', options: [['1', 'Smallest'], ['2', 'Small'], ['', 'Middling'], ['4', 'Large'], ['5', 'Largest']] },
  { name: 'face', legend: 'Face', hint: 'Open keeps letters and words well apart, which helps some dyslexic readers.', options: [['', 'Book'], ['plain', 'Plain'], ['open', 'Open']] },
  { name: 'lead', legend: 'Space between lines', options: [['close', 'Close'], ['', 'Even'], ['open', 'Open']] },
  { name: 'width', legend: 'Width of the column', options: [['narrow', 'Narrow'], ['', 'Even'], ['wide', 'Wide']] },
  { name: 'paras', legend: 'Paragraphs', options: [['', 'Indented'], ['spaced', 'Spaced']] },
  { name: 'motion', legend: 'Motion', options: [['', 'Automatic'], ['none', 'None']] },
  { name: 'others', legend: 'What others chose', hint: 'After a choice, never before, how many readers took each way.', options: [['', 'Not shown'], ['shown', 'Shown']] },
];
