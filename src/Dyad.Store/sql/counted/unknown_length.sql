-- Events that may last a day or a year.
not s.length_known
