// The mix: what analysts, managers and directors look at, in turn. An address that stands here twice is read twice as often.
const july = 'edition=1001-july-2023-measured';
const june = 'edition=1001-june-2023-measured';

export const addresses = [
  ['overview', `/?${july}`],
  ['section', `/sections/visits-to-create-change?${july}`],
  ['indicator', `/indicators/cpp_visit_10wd_pct?${july}`],
  ['area clinic', '/areas/1001/S11?month=2023-07'],
  ['overview', `/?${june}`],
  ['section', `/sections/context-of-demand?${july}`],
  ['indicator', `/indicators/assess_45_pct?${july}`],
  ['month of an indicator', `/indicators/cpp_n/2023-06?${june}`],
  ['area clinic', '/areas/1001/S11?month=2023-06'],
  ['indicator as CSV', `/indicators/cpp_n.csv?${july}`],
  ['section as CSV', `/sections/visits-to-create-change.csv?${july}`],
  ['areas', '/areas'],
  ['tasks', '/tasks'],
  ['actions', '/actions'],
  ['brief', `/brief?${july}`],
  ['flow', `/flow?${july}`],
  ['data quality', `/data-quality?${july}`],
  ['indicators', `/indicators?q=core+group&${july}`],
  ['published overview', '/'],
  ['published section', '/sections/robust-corporate-parenting'],
];
