-- The temporary tables of a measuring session have no indexes: comparing every pair is never the better plan for them, and what is compiled for
-- one statement is not worth its compilation. The settings end when the connection goes back to the pool.
set enable_nestloop = off;
set jit = off;
set work_mem = '64MB'
