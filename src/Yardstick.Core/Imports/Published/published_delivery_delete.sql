delete from published_edition where authority_code = @authorityCode and edition = @edition;
delete from published_table where authority_code = @authorityCode and edition = @edition;
delete from published_row where authority_code = @authorityCode and edition = @edition;
delete from published_value where authority_code = @authorityCode and edition = @edition;
delete from published_cell where authority_code = @authorityCode and edition = @edition;
delete from published_team_row where authority_code = @authorityCode and edition = @edition;
delete from published_text where authority_code = @authorityCode and edition = @edition;
delete from published_finding where authority_code = @authorityCode and edition = @edition;
