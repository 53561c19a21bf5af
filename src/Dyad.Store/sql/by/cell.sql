-- The PRIO-GRID cell; 'unlocated' where there is no point or it only stands for a province, region or country, as recorded.sql says.
select *, coalesce(cell::varchar, 'unlocated') as by_cell
from {{rows}}
