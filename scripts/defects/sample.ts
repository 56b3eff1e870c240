import { randomNumbers, shuffled } from '../tagger/random.js';
import type { Article, Generator, Pick } from './defect.js';
import { type Trial, tried } from './trial.js';

/**
 * Tries a generator on up to `size` places that a seed chooses, the same ones in every run: one in each article, then a second
 * one in each, and so on until there are enough. Articles are analysed as they are needed.
 */
export function sample(
  generator: Generator,
  articles: readonly (() => Article | undefined)[],
  size: number,
): readonly Trial[] {
  const random = randomNumbers(seedOf(generator.check));
  const pick: Pick = (items) => items[Math.floor(random() * items.length)];
  const trials: Trial[] = [];
  const order = shuffled(articles, random);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const made of order) {
      if (trials.length === size) return trials;
      const article = made();
      const defect = article && shuffled(generator.seed(article, pick), randomNumbers(article.text.length))[round];
      if (article && defect) trials.push(tried(article, defect, generator));
    }
  }
  return trials;
}

const ROUNDS = 4;

/** Each check has its own, so that a new one does not move the places of the others. */
const seedOf = (id: string): number => [...id].reduce((hash, sign) => (hash * 31 + sign.charCodeAt(0)) | 0, 7);
