-- What words of its headlines say of how the attack was carried out, by the dataset's dictionary: derived, never coded. 'unstated' where they state nothing that it knows, 'no headline' where there is none. An event of which they say two things stands in two cells, so these cells do not add up to the total.
select r.*, case when h.event_key is null then 'no headline' else coalesce(w.means, 'unstated') end as by_headline_method
from {{rows}} r
left join headline h on h.event_key = r.event_key
left join (select distinct event_key, means from headline_word where says = 'method') w on w.event_key = r.event_key
