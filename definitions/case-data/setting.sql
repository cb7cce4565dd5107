-- What an authority may set, with the values of the product. A setting that is removed, or set to something else, stops the measurement.
-- section-47-no-further-action: 'flag' counts the enquiries that are marked so, 'no-conference' all that led to no conference.
select 'section-47-no-further-action' as name, 'flag' as value
-- Children of one worker from which the caseload is over the limit; newly qualified workers have nine tenths of it.
union all
select 'caseload-limit', '20'
union all
select 'caseload-limit-newly-qualified', '18'
