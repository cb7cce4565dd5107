insert into person (account_id, email, name, from_date, to_date)
values (@AccountId, @Email, @Name, @FromDate, @ToDate)
