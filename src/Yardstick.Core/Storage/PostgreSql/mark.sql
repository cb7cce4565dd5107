-- Which transactions are seen and which are not yet: the same text, the same rows. It never comes again.
select cast(pg_current_snapshot() as text)
