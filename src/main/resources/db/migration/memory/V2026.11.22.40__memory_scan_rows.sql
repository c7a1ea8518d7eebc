-- The scans now hold what a unit is ranked by as well; those of the older form are made anew at the next start.
truncate memory_scan;
