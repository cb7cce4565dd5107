select coalesce(max(number), 0) from statistics_file
