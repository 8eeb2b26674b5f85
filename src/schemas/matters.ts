import { z } from 'astro/zod';
import { identifier } from './identifier.ts';
import { line } from './text.ts';

/** Where editors write what a matter that several stories speak of is called, below the content folder. */
export const mattersPath = 'matters.yaml';

/** The id that the statements have in every story. */
export const matterId = identifier('statement');

/** What the page of a matter is called. */
export const matterTitle = line('title', 120);

/** Content of that file: the id of a matter and its title, one pair a line. */
export const mattersSchema = z.record(matterId, matterTitle);
