insert into code_label (list, code, label) values (@List, @Code, @Label)
