-- Records that stand for several incidents are left out.
($summary = 'no' and not c.summary)
