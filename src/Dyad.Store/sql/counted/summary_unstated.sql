-- Whether they do is not said.
not s.summary_known
