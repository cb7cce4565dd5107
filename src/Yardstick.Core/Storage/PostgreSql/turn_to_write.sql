-- One process at a time writes to a database, as on a file; the lock goes with the transaction.
select pg_advisory_xact_lock(892346002);
