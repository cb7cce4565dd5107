select secret from store_secret where secret_name = @secret_name
