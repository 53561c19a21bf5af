-- The events of a scope once for each window of days they are counted on in; a row that may last a year only where all of its year is in the window.
-- $fits whether rows longer than 30 days, or than the window, are in it only with all of their days, as scope.sql has it for a period.
-- $windows is the windows in order, each first~last, separated by commas
select s.*, w.number::varchar as by_window, s.date_end > w.last or s.is_open as crosses
from {{scope}} s
join (
    select number, split_part(days, '~', 1)::date as first, split_part(days, '~', 2)::date as last
    from (select unnest(string_split($windows, ',')) as days, generate_subscripts(string_split($windows, ','), 1) as number)
) w
  on s.counted_on between w.first and w.last
 and (s.length_known or s.counted_on + interval 1 year - interval 1 day <= w.last)
 and (not $fits or s.date_end <= w.last or s.date_end - s.counted_on < least(30, w.last - w.first + 1))
