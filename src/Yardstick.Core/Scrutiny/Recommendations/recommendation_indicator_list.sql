select authority_code, panel_id, number, indicator
from recommendation_indicator
order by authority_code, panel_id, number, indicator
