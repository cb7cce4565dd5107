select distinct s.archive_hash
from snapshot s
where s.authority_code = @authority and s.period_end < @before and s.archive_hash is not null
    and s.archive_hash not in (select y.archive_hash from snapshot y where y.archive_hash is not null and y.period_end >= @before)
    and s.archive_hash not in (select e.archive_hash from extract e where e.archive_hash is not null)
order by s.archive_hash
