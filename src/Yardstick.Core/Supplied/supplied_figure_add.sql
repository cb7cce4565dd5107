insert into supplied_figure (
    authority_code, indicator, period_end, numerator, denominator, value, source, supplier, correction, supplied_by, supplied_at
)
values (@authority, @indicator, @period_end, @numerator, @denominator, @value, @source, @supplier, @correction, @by, @now)
returning number
