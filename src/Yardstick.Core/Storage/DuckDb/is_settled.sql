select current_setting('lock_configuration');
