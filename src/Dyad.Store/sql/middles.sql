-- Of each quarter the middle of its events that have a point, as the direction of the sum of their directions from the centre of the earth, and the distance in km within which
-- half of them lie from it. Directions are whole billionths, so that their sum is the same in any order.
-- `cells` is the events of a scope by quarter (see by/quarter.sql)
select quarter,
       max(degrees(atan2(to_z, sqrt(to_x * to_x + to_y * to_y)))) as latitude,
       max(degrees(atan2(to_y, to_x))) as longitude,
       max(km) filter (where nth = (events + 1) // 2) as km
from (
    select *, row_number() over (partition by quarter order by km) as nth, count(*) over (partition by quarter) as events
    from (
        select *, round(6371 * 2 * asin(least(1, sqrt((x / 1e9 - to_x / length) ** 2 + (y / 1e9 - to_y / length) ** 2 + (z / 1e9 - to_z / length) ** 2) / 2)))::bigint as km
        from (
            select *, sqrt(to_x * to_x + to_y * to_y + to_z * to_z) as length
            from (
                select quarter, x, y, z,
                       sum(x) over (partition by quarter)::double as to_x,
                       sum(y) over (partition by quarter)::double as to_y,
                       sum(z) over (partition by quarter)::double as to_z
                from (
                    select c.by_quarter as quarter,
                           (1e9 * cos(radians(e.latitude)) * cos(radians(e.longitude)))::bigint as x,
                           (1e9 * cos(radians(e.latitude)) * sin(radians(e.longitude)))::bigint as y,
                           (1e9 * sin(radians(e.latitude)))::bigint as z
                    from {{cells}} c
                    join event e using (event_key)
                    where c.cell is not null
                )
            )
        )
        where length > 0
    )
)
group by quarter
order by quarter
