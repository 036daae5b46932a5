-- A result is named with the number of its minutes, which may have a hundred characters itself.
alter table koordinasi_tindak_lanjut alter column butir set data type varchar(120);
