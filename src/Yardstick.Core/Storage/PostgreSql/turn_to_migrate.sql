-- One process at a time upgrades a database; the lock goes with the connection.
select pg_advisory_lock(892346001);
