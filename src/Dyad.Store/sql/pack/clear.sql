-- Empties what is derived from packs; the files stay.
delete from pack_source;
delete from pack_use;
delete from pack_relation;
delete from pack_statement;
delete from pack_campaign;
delete from pack_event;
