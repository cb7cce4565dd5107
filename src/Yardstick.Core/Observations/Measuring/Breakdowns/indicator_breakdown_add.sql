insert into indicator_breakdown (indicator, breakdown) values (@Indicator, @Breakdown)
