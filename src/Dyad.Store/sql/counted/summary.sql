-- Events that cover several incidents.
s.summary
