insert into measured_indicator (indicator) values (@indicator)
