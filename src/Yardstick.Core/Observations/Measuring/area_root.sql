select min(area_id) from area where area_level = 'authority'
