-- A span of deaths by one of the estimates.
case $deaths_estimate when 'low' then c.low when 'best' then c.best else c.high end between $deaths_at_least and $deaths_at_most
