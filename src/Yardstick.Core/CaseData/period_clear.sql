delete from period
