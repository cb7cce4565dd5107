select s.valid_from, s.children, s.source
from (
    select valid_from, children, source, row_number() over (partition by valid_from order by number desc) as newest
    from stated_population
    where authority_code = @authority
) s
where s.newest = 1 and s.children is not null
order by s.valid_from
