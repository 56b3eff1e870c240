import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';

/** A place along a picture in per cent of its width, "12.5%", so that pictures fit any screen and their labels keep their size. */
export type Along = (value: number) => string;

/** Maps 0 … `most` to 0 … 100 %. */
export function along(most: number): Along {
  const scale = scaleLinear([0, most || 1], [0, 100]).clamp(true);
  return (value) => `${round(scale(value))}%`;
}

/** Maps values to pixels from the bottom of a picture of that height. */
export function upTo(most: number, height: number): (value: number) => number {
  const scale = scaleLinear([0, most || 1], [0, height]).clamp(true);
  return (value) => round(scale(value));
}

/** A bar of a stack: from where to where. */
export interface Part<Key extends string> {
  readonly key: Key;
  readonly from: number;
  readonly to: number;
}

/** Puts the values of each row behind each other; nothing is drawn for zero. */
export function stacked<Key extends string>(
  rows: readonly Readonly<Record<Key, number>>[],
  keys: readonly Key[],
): readonly (readonly Part<Key>[])[] {
  const series = stack<Readonly<Record<Key, number>>, Key>().keys(keys)(rows);
  return rows.map((_, i) =>
    series
      .map((one) => ({ key: one.key, from: (one[i] as [number, number])[0], to: (one[i] as [number, number])[1] }))
      .filter(({ from, to }) => to > from),
  );
}

export const round = (value: number): number => Math.round(value * 100) / 100;
