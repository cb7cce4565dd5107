-- Once open, nothing reaches outside the store's file and no connection changes what all the others rely on.
set global TimeZone = 'UTC';
set global enable_external_access = false;
set global lock_configuration = true;
