-- How a cell of a file is read where it is not written plainly. A macro gives null for what it cannot read; nothing is guessed.
-- In every macro: t the cell's text, d a date's text without its time, y the record's year as a number or null,
-- layout dmy, mdy or ymd.

-- Blanks of any kind around a value are dropped: space, tab, no-break and figure spaces, byte order mark.
create or replace temp macro cell_text(t) as
    nullif(trim(t, concat(' ', chr(9), chr(160), chr(8199), chr(8201), chr(8239), chr(12288), chr(65279))), '');

-- The same for a text, which seldom needs it: most begin and end with a plain letter.
create or replace temp macro text_cell(t) as
    case when t < '!' or t > '~' or t[-1] < '!' or t[-1] > '~' then cell_text(t) else t end;

-- Words that mean "missing" wherever a column is typed.
create or replace temp macro is_missing(t) as
    lower(t) in ('na', 'nan', 'null', 'none', '<na>', '.', '\n', '-', 'n/a', '#n/a');

-- Whole numbers, also as programs write them that know only decimals: 483.0, 1e3.
create or replace temp macro whole_number(t) as
    case
        when regexp_full_match(t, '[+-]?[0-9]+([.]0*)?') then try_cast(split_part(t, '.', 1) as bigint)
        when regexp_full_match(t, '[+-]?[0-9]+([.][0-9]+)?[eE][+]?[0-9]{1,2}')
            and abs(try_cast(t as double)) < 9007199254740992 and trunc(try_cast(t as double)) = try_cast(t as double)
            then try_cast(try_cast(t as double) as bigint)
    end;

-- Degrees with a decimal comma, 12,5, with a point. Degrees have no thousands, so a comma in them is nothing else.
create or replace temp macro decimal_point(t) as
    case when regexp_full_match(t, '[+-]?[0-9]+,[0-9]+') then replace(t, ',', '.') else t end;

-- A day of the calendar from 1900 to 2100, of its three numbers.
create or replace temp macro calendar_day(y, m, d) as
    list_filter([try_cast(concat_ws('-', y, m, d) as date)], lambda day: day between date '1900-01-01' and date '2100-12-31')[1];

-- A date without the time of day and the zone behind it. The day is the one that is written: a zone does not move it.
create or replace temp macro day_text(t) as
    trim(regexp_replace(
        t,
        '(?i)([t ]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?( ?[ap][.]?m[.]?)?( ?(z|utc|gmt|[+-][0-9]{2}(:?[0-9]{2})?))?|z|[+-][0-9]{2}:[0-9]{2})$',
        ''));

-- How a date is written, by its form alone.
create or replace temp macro day_shape(d) as
    case
        when regexp_full_match(d, '[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}') then 'ymd'
        when regexp_full_match(d, '[0-9]{8}([.]0*)?') then 'compact'
        when regexp_full_match(d, '[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}') then 'numeric'
        when regexp_full_match(d, '[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}') then 'short'
        when regexp_full_match(d, '[0-9]{5}([.][0-9]+)?') then 'serial'
        when regexp_full_match(d, '.*[A-Za-z]{3}.*[^0-9][0-9]{2}') and regexp_full_match(d, '[0-9]{1,2}[^0-9].*') then 'short words'
        when regexp_full_match(d, '.*[A-Za-z]{3}.*') then 'words'
    end;

-- The year of two digits that is this record's or the one before or after it; null where the record has no year or another.
create or replace temp macro full_year(digits, y) as
    case
        when length(digits) = 4 then try_cast(digits as bigint)
        when abs((try_cast(digits as bigint) - y % 100 + 150) % 100 - 50) <= 1 then y + (try_cast(digits as bigint) - y % 100 + 150) % 100 - 50
    end;

-- The first, second or third number of a date.
create or replace temp macro day_number(d, place) as
    string_split(translate(d, '/.', '--'), '-')[place];

-- Three numbers in a row, read in a layout.
create or replace temp macro day_in(d, layout, y) as
    case layout
        when 'dmy' then calendar_day(full_year(day_number(d, 3), y), day_number(d, 2), day_number(d, 1))
        when 'mdy' then calendar_day(full_year(day_number(d, 3), y), day_number(d, 1), day_number(d, 2))
        when 'ymd' then calendar_day(full_year(day_number(d, 1), y), day_number(d, 2), day_number(d, 3))
    end;

-- An English month's number: its name, or at least the first three letters of it.
create or replace temp macro month_number(name) as
    nullif(list_position(
        list_transform(
            ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
            lambda month: length(name) >= 3 and starts_with(month, lower(name))),
        true), 0);

-- A day of the parts that a pattern found in a text; null where it found none.
create or replace temp macro worded_day(parts, y) as
    calendar_day(full_year(parts.y, y), month_number(parts.m), parts.d);

-- A date with its month as a word: 3 October 2015, 03-Oct-15, 03Oct2015, October 3, 2015, 2015-Oct-03.
create or replace temp macro day_in_words(d, y) as
    coalesce(
        worded_day(regexp_extract(d, '(?i)^(?:[a-z]{3,9},? +)?([0-9]{1,2})(?:st|nd|rd|th)?[ .-]*([a-z]{3,9})[.]?,?[ -]*([0-9]{4}|[0-9]{2})$', ['d', 'm', 'y']), y),
        worded_day(regexp_extract(d, '(?i)^(?:[a-z]{3,9},? +)?([a-z]{3,9})[.]? +([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})$', ['m', 'd', 'y']), y),
        worded_day(regexp_extract(d, '(?i)^([0-9]{4})[ -]([a-z]{3,9})[.]?[ -]([0-9]{1,2})$', ['y', 'm', 'd']), y));

-- Days since 1899-12-30, as Excel counts them, where the record's year or one beside it says the same.
create or replace temp macro day_of_serial(d, y) as
    case when abs(year(date '1899-12-30' + try_cast(split_part(d, '.', 1) as integer)) - y) <= 1 then date '1899-12-30' + try_cast(split_part(d, '.', 1) as integer) end;

-- A date in any layout. long_layout is that of dates of three numbers with the year in four digits, short_layout in two; null where undecided.
create or replace temp macro day_read(d, y, long_layout, short_layout) as
    case day_shape(d)
        when 'ymd' then day_in(d, 'ymd', y)
        when 'compact' then calendar_day(d[1:4], d[5:6], d[7:8])
        when 'numeric' then day_in(d, long_layout, y)
        when 'short' then day_in(d, short_layout, y)
        when 'serial' then day_of_serial(d, y)
        else day_in_words(d, y)
    end
