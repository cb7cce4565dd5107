insert into graded_table (indicator, table_name) values (@indicator, @table)
