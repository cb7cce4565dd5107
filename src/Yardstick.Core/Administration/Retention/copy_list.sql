select c.archive_hash
from (
    select s.archive_hash from snapshot s where s.authority_code = @authority and s.period_end < @before
    union
    select k.archive_hash from source_copy k where k.authority_code = @authority and k.as_at < @before
) c
where c.archive_hash is not null
    and c.archive_hash not in (select y.archive_hash from snapshot y where y.archive_hash is not null and y.period_end >= @before)
    and c.archive_hash not in (select e.archive_hash from extract e where e.archive_hash is not null)
    and c.archive_hash not in (select d.archive_hash from source_delivery d where d.archive_hash is not null)
order by c.archive_hash
