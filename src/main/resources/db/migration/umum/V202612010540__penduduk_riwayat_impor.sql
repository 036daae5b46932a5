-- An import changes persons and cards as well, and what it replaces is kept like what a case replaces; it has no case. Which import it was
-- says its time, which is that of catatan_impor.
alter table penduduk_riwayat alter column kasus_id drop not null;
alter table kartu_keluarga_riwayat alter column kasus_id drop not null;
