select authority_code, panel_id, name, terms_of_reference, quorum
from panel
order by authority_code, name
