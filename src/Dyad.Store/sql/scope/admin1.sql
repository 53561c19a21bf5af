-- A province, as the source spells it.
c.admin1 = $admin1
