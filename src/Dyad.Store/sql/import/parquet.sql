-- Writes the rows of a Parquet file as comma-separated text under a header.
-- $path is the Parquet file, {{text}} the path of a temporary file for the text
copy (select * from read_parquet($path)) to {{text}} (format csv, header true, use_tmp_file false, dateformat '%Y-%m-%d', timestampformat '%Y-%m-%d %H:%M:%S')
