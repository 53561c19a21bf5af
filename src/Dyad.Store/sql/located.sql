-- Whether a record's point says where it happened. A point given for a province, region, country or something larger only stands for it.
-- Where the precision is not stated the point is kept: a file without that column would lose every place. Counts say how many are such.
create or replace macro located(place_precision) as place_precision not in ('admin1', 'region', 'country', 'international');
