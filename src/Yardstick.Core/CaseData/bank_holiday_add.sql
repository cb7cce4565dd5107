insert into bank_holiday (day) values (@day)
