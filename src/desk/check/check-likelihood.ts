import { likelihoods } from '../../schemas/claim.ts';
import type { Document } from './document.ts';
import type { Finding } from './finding.ts';
import { toLikelihood } from './likelihood-words.ts';
import { quote } from './quote.ts';

/** Finds words of likelihood in the running text of stories: a reader cannot tell whose judgement they are. */
export const checkLikelihood = (document: Document): Finding[] =>
  document.collection !== 'articles'
    ? []
    : (document.body?.likelihoodWords ?? []).map(({ written, offset }): Finding => {
        const term = toLikelihood(written);
        const [from, to] = likelihoods[term];
        return {
          id: 'unmarked-likelihood',
          file: document,
          offset,
          message: `${quote(written)} stands outside a claim. If a source judges so, write :claim[…]{by="…" status=assessed cite="id" likelihood="${term}"}, which is ${String(from)} to ${String(to)} per cent in ICD 203. Else say what is known.`,
        };
      });
