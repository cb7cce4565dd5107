insert into period (period_end, period_start, r12_start, fy_start, cy_start)
values (@period_end, @period_start, @r12_start, @fy_start, @cy_start)
