select authority_code, panel_id, seat, role, kind, holder, substitute
from panel_seat
order by authority_code, panel_id, seat
