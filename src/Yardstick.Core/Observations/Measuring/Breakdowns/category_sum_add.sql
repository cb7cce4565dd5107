insert into category_sum (indicator, authority_code, period_end, area_id, breakdown, category, numerator, denominator)
select m.indicator, m.authority_code, m.period_end, m.area_id, b.breakdown, c.category, sum(m.numerator), sum(m.denominator)
from breakdown_member m
join indicator_breakdown b on b.indicator = m.indicator and b.breakdown = @breakdown
join subject_category c on c.subject_no = m.subject_no
group by m.indicator, m.authority_code, m.period_end, m.area_id, b.breakdown, c.category
