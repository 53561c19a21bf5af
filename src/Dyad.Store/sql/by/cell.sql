-- The PRIO-GRID cell; 'unlocated' where there is no point or it only stands for a province, region or country.
select *,
       case when cell is null or place_precision in ('admin1', 'region', 'country', 'international') then 'unlocated' else cell::varchar end as by_cell
from {{rows}}
