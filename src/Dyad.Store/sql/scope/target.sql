-- Classes of target; an event with one of them is admitted.
list_has_any(string_split($target, ','), coalesce(c.targets, ['unknown']))
