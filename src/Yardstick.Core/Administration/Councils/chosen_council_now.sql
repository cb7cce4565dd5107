select authority_code
from chosen_council
order by number desc
limit 1
