-- Names and relations of a family's older lists give way to those of its newest.
delete from alias where starts_with(origin, 'list ') and origin not in (select origin from newest_list);
delete from relation where starts_with(origin, 'list ') and origin not in (select origin from newest_list)
