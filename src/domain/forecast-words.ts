import type { Forecast } from './content-types.ts';
import type { Edition } from './edition.ts';
import { isOfDesk } from './forecasts.ts';

/** "70%" for a share from 0 to 1, to the whole per cent unless the number is finer. */
export const formatPercent = (share: number, { dialect }: Pick<Edition, 'dialect'>): string =>
  new Intl.NumberFormat(dialect, { style: 'percent', maximumFractionDigits: 2 }).format(share);

/** "70%", however fine the number is. */
export const formatWholePercent = (share: number, { dialect }: Pick<Edition, 'dialect'>): string =>
  new Intl.NumberFormat(dialect, { style: 'percent' }).format(share);

/** "0.182", a score or a part of one: to so many digits that differences are seen, and with a minus that is one. */
export const formatScore = (score: number, { dialect }: Pick<Edition, 'dialect'>): string =>
  new Intl.NumberFormat(dialect, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
    // Never "−0.000".
    signDisplay: 'negative',
  })
    .format(score)
    .replace('-', '−');

/** Who forecast, as readers know them. */
export const toForecaster = (forecast: Pick<Forecast, 'by'>, { text }: Pick<Edition, 'text'>): string =>
  isOfDesk(forecast) ? text.forecasts.desk : forecast.by;

/** "70%", "likely (55–80%)" or both; undefined for a forecast in words alone. */
export const toChance = (
  { probability, likelihood }: Forecast,
  edition: Pick<Edition, 'text' | 'dialect'>,
): string | undefined => {
  const { text } = edition;
  const percent = probability === undefined ? undefined : formatPercent(probability, edition);
  const term =
    likelihood === undefined
      ? undefined
      : text.forecasts.term(likelihood.term, likelihood.from, likelihood.to);
  return percent !== undefined && term !== undefined ? text.forecasts.both(percent, term) : (percent ?? term);
};
