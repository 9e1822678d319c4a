/** Where in a program the places stand that a story's writer names. */
import { Op, pathOf, startOf, type Program } from '../interpreter/program.ts';
import { momentOf, parseTag } from '../tag.ts';

/** The start of the story, or of a knot or stitch, `knot.stitch`; undefined where there is none. */
export function rootPointOf(program: Program, name = ''): number | undefined {
  const container = containerOf(program, name);
  return container === undefined ? undefined : startOf(program.containers[container]!);
}

export function containerOf({ containers }: Program, name: string): number | undefined {
  const number = containers.findIndex(({ path }) => path === name);
  return number < 0 ? undefined : number;
}

/** Every point of a container and of all it holds. */
export function pointsWithin({ containers, code }: Program, container: number): { from: number; to: number } {
  const { itself, last } = containers[container]!;
  return { from: itself, to: last < containers.length ? containers[last]!.itself : code.length };
}

/** The points at which the tag of a moment begins. A tag with logic in it may be any moment's. */
export function momentPoints({ code, literals, within }: Program, moment: string): number[] {
  return [...code.keys()].filter((point) => {
    if (code[point] !== Op.Tag) return false;
    let text = '';
    for (let at = point + 1; within[at] === within[point] && code[at] !== Op.TagEnd; at++) {
      if (code[at] !== Op.Text) return true;
      const words = literals[at];
      if (typeof words === 'string') text += words;
    }
    return parseTag(text).name === 'moment' && momentOf([text])?.id === moment;
  });
}

/** Choice points by the path ink gives them. */
export function choicePoints(program: Program): Map<string, number> {
  return new Map([...program.code.keys()].filter((point) => program.code[point] === Op.Choice).map((point) => [pathOf(program, point), point]));
}
