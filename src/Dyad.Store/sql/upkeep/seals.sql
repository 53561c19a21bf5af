-- What is imported and never changes, as one number for each file and each part: the sum of the hashes of its rows, in any order.
-- The row of a file has the hash of its text; the row of a pack has the hash of its files.
with line as (
    select 'file' as kind,
           file as number,
           to_json({
               'sha256': sha256, 'name': name, 'container': container, 'bytes': bytes, 'header': header, 'headerless': headerless,
               'records': records, 'rejects': rejects, 'hash': hash::varchar
           })::varchar as text
    from file
    union all
    select 'file', file, to_json({'reject': reason, 'line': line, 'offset': "offset", 'length': length, 'bytes': md5(bytes)})::varchar
    from reject
    union all
    select 'file', file, to_json({'margin': kind, 'line': line, 'offset': "offset", 'length': length})::varchar
    from margin
    union all
    select 'part',
           part,
           to_json({
               'part_hash': part_hash, 'file': file, 'dataset': dataset, 'family': family, 'release': release, 'release_order': release_order,
               'status': status, 'extent': extent, 'countries': countries, 'first_month': first_month, 'last_month': last_month,
               'published': published, 'published_about': published_about, 'accessed': accessed, 'columns': columns, 'dates': dates, 'place': place
           })::varchar
    from part
)
select kind, number, sum(md5_number_lower(text))::hugeint as hash
from line
group by kind, number
