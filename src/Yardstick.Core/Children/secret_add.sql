insert into store_secret (secret_name, secret)
values (@secret_name, @secret)
on conflict do nothing
