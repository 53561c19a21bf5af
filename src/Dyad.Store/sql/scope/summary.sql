-- Records that cover several incidents are left out.
($summary = 'no' and not c.summary)
