-- The PRIO-GRID cell of each event of a part that has a point and whose definition gives none: any dataset with points has cells.
-- Cells of half a degree are numbered from the south-west, 720 to a row; the last row and column take their outer edge. $part is the part
update event
set cell = (least(floor((latitude + 90) * 2), 359) * 720 + least(floor((longitude + 180) * 2), 719) + 1)::integer
where part = $part and cell is null and latitude between -90 and 90 and longitude between -180 and 180
