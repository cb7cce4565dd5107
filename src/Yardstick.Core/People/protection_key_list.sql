select xml from protection_key order by name
