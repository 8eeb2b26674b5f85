/** The parts of the schemas' types that pure functions work on: types only, no schema is run here. */
import type { Article } from '../schemas/article.ts';

export type { DossierData, DossierKind } from '../schemas/dossier.ts';
export type { ChangedPart } from '../schemas/evidence.ts';
export type { PublisherKind } from '../schemas/publisher.ts';
export type { WorkType } from '../schemas/work-type.ts';

export type OutlookItem = Article['outlook'][number];
export type Forecast = NonNullable<OutlookItem['forecasts']>[number];
export type Result = NonNullable<NonNullable<OutlookItem['outcome']>['result']>;
export type Reading = NonNullable<Article['sources'][number]['read']>['what'];
export type Change = Article['changes'][number];
export type Withdrawal = NonNullable<Article['withdrawn']>;
export type { ClaimAttributes, ClaimBasis, ClaimStatus } from '../schemas/claim.ts';
export type Correction = Article['corrections'][number];
