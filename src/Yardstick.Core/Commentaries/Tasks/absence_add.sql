insert into absence (account_id, from_date, to_date)
values (@AccountId, @FromDate, @ToDate)
