-- Which words of the headlines of a scope's events say what, the most frequent of each first.
select w.says, w.means, w.words, count(distinct w.event_key) as events
from {{scope}} s
join headline_word w using (event_key)
group by w.says, w.means, w.words
order by w.says, w.means, events desc, w.words
