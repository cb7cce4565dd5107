delete from absence
where account_id = @AccountId
