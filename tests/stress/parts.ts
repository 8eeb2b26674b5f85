import { coverage } from './coverage.ts';
import { edits } from './edits.ts';
import { headers } from './headers.ts';
import { inputs } from './inputs.ts';
import { kills } from './kills.ts';
import { notations } from './notations.ts';
import { ownNewsroomPart } from './own-newsroom.ts';
import type { Part } from './part.ts';
import { paths } from './paths.ts';
import { sizes } from './sizes.ts';
import { articles } from './articles.ts';
import { twins } from './twins.ts';
import { xss } from './xss.ts';

/** Everything that is tried, in the order of the table. */
export const parts: readonly Part[] = [
  xss,
  headers,
  kills,
  twins,
  edits,
  paths,
  articles,
  inputs,
  notations,
  sizes,
  coverage,
  ownNewsroomPart,
];
