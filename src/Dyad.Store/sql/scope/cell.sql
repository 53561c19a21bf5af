-- A PRIO-GRID cell.
c.cell = $cell
