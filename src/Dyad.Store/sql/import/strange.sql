-- What a projection may not give: a record twice, a record that the file lacks, an id of another family.
-- $part is the part, {{file}} its raw table; $family is its family and a colon
select (select count(*) - count(distinct record) from event where part = $part),
       (select count(*) from event e left join raw.{{file}} r on r._number = e.record where e.part = $part and r._number is null),
       (select count(*) from event where part = $part and not starts_with(event_id, $family))
