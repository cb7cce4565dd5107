delete from area_sum;
delete from measured_indicator;
