-- The events that one cell of a measure counts.
select s.*
from {{cells}} s
{{where}}
