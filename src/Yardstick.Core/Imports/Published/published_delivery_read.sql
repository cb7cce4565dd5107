-- One result for each kind of record, in the order in which they are put together.
select authority_code, authority_name, edition as name, published_on, data_to, audience, rounding
from published_edition
where authority_code = @authorityCode and edition = @edition;

select table_number, file, sheet, title, kind, audience, indicator_title, indicator
from published_table
where authority_code = @authorityCode and edition = @edition
order by table_number;

select
    table_number, row_number, reference, printed_title, indicator, place_file, place_sheet, place_line, place_column
from published_row
where authority_code = @authorityCode and edition = @edition
order by table_number, row_number;

select
    table_number, row_number, period_end, printed, state, value, numerator, denominator,
    place_file, place_sheet, place_line, place_column
from published_value
where authority_code = @authorityCode and edition = @edition
order by table_number, row_number, value_number;

select
    table_number, row_number, role, header, printed, value, place_file, place_sheet, place_line, place_column
from published_cell
where authority_code = @authorityCode and edition = @edition
order by table_number, row_number, cell_number;

select
    table_number, row_number, team, is_total, numerator, denominator, printed_percentage, percentage,
    numerator_file, numerator_sheet, numerator_line, numerator_column,
    denominator_file, denominator_sheet, denominator_line, denominator_column,
    percentage_file, percentage_sheet, percentage_line, percentage_column
from published_team_row
where authority_code = @authorityCode and edition = @edition
order by table_number, row_number;

select section, text, place_file, place_sheet, place_line, place_column
from published_text
where authority_code = @authorityCode and edition = @edition
order by text_number;

select severity, rule, value, message, place_file, place_sheet, place_line, place_column
from published_finding
where authority_code = @authorityCode and edition = @edition
order by finding_number;
