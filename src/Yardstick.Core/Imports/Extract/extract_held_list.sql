select authority_code, authority_name, extract_date from extract order by authority_code
