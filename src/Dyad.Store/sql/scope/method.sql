-- Methods of attack; an event with one of them is admitted.
list_has_any(string_split($method, ','), coalesce(c.methods, ['unknown']))
