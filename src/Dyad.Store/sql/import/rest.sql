-- The ranges of a file that are no records, as the scan wrote them: malformed records with their bytes in base 64, and the margins.
-- {{rows}} is the path of those rows
select *
from read_csv(
    {{rows}}, header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\n', max_line_size = 4200000,
    columns = {'kind': 'varchar', 'line': 'bigint', 'start': 'bigint', 'length': 'bigint', 'reason': 'varchar', 'bytes': 'varchar'}
)
