/** Whole numbers among a command's options, read strictly: what is not one is answered with what would be. */
import { WrongUsage, type Given } from './command.ts';

/** Undefined where it was not given. The largest seed a link can hold has ten digits. */
export function seedIn(given: Given): number | undefined {
  const seed = given.value('seed');
  if (seed === undefined) return undefined;
  if (!/^\d{1,10}$/.test(seed)) throw new WrongUsage(`"--seed ${seed}" is not a seed: write a whole number of up to ten digits.`);
  return Number(seed);
}

/** A number of at least 1: runs, seconds. */
export function countIn(given: Given, option: string, usual: number): number {
  const written = given.value(option);
  if (written === undefined) return usual;
  if (!/^\d{1,9}$/.test(written) || Number(written) === 0) throw new WrongUsage(`"--${option} ${written}" is not a number of ${option}: write a whole number from 1.`);
  return Number(written);
}
