-- The PRIO-GRID cell; 'unlocated' where there is no point or it only stands for a province, region or country.
select event_key,
       case when cell is null or place_precision in ('admin1', 'region', 'country', 'international') then 'unlocated' else cell::varchar end as cell,
       false as crosses
from scope
