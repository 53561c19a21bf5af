-- Empties what came with the program.
delete from built_in;
delete from built_in_actor;
delete from built_in_binding;
delete from built_in_name;
