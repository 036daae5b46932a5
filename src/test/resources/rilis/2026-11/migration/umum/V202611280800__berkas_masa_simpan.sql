-- Retention (UU 27/2022): until when the contents of a finished case are kept, and when a submission's was erased.

alter table kasus add column simpan_sampai date;
alter table kasus add constraint kasus_simpan check ((simpan_sampai is null) = (status = 'BERJALAN'));

create index isi_berkas_simpan on isi_berkas (simpan_sampai);

alter table isian add column dihapus_pada timestamp with time zone;
alter table isian alter column isi drop not null;
alter table isian add constraint isian_hapus check ((dihapus_pada is null) = (isi is not null));

create index percobaan_waktu on percobaan (waktu);
create index catatan_baca_waktu on catatan_baca (waktu);
