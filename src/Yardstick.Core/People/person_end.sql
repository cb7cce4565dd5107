update person set to_date = @ToDate where account_id = @AccountId
