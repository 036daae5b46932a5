-- What is said of a person is erased at his request (UU 27/2022) where nothing rests on it: the row stays with its id, so that
-- whatever names it still finds one, and says by which case. Nothing that tells who it was is left.
alter table penduduk add column dihapus_pada timestamp with time zone;
alter table penduduk add column dihapus_oleh varchar(36) references kasus (id);
alter table penduduk alter column nik drop not null;
alter table penduduk alter column tanggal_lahir drop not null;
alter table penduduk alter column jenis_kelamin drop not null;
alter table penduduk add constraint penduduk_hapus check (
    (dihapus_pada is null and dihapus_oleh is null and nik is not null and tanggal_lahir is not null and jenis_kelamin is not null)
    or (dihapus_pada is not null and dihapus_oleh is not null and nik is null and tanggal_lahir is null and jenis_kelamin is null
        and tanggal_meninggal is null));

alter table kartu_keluarga add column dihapus_pada timestamp with time zone;
alter table kartu_keluarga alter column nomor drop not null;
alter table kartu_keluarga add constraint kartu_keluarga_hapus check ((dihapus_pada is null) = (nomor is not null));

alter table penduduk_riwayat alter column nik drop not null;
alter table penduduk_riwayat alter column tanggal_lahir drop not null;
alter table penduduk_riwayat alter column jenis_kelamin drop not null;
alter table kartu_keluarga_riwayat alter column nomor drop not null;
