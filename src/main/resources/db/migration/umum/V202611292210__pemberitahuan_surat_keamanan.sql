-- A letter about an account goes where its owner had confirmed when it was written, whatever becomes of that address.
alter table surat_keluar add column jenis_baru varchar(10);
update surat_keluar set jenis_baru = jenis;
alter table surat_keluar drop column jenis;
alter table surat_keluar rename column jenis_baru to jenis;
alter table surat_keluar alter column jenis set not null;
alter table surat_keluar add column peristiwa varchar(20);
alter table surat_keluar add column tujuan varchar(254);
alter table surat_keluar add constraint surat_keluar_jenis check (jenis in ('SEGERA', 'RANGKUMAN', 'KODE', 'KEAMANAN'));
alter table surat_keluar add constraint surat_keluar_peristiwa check ((jenis = 'KEAMANAN') = (peristiwa is not null));
alter table surat_keluar add constraint surat_keluar_tujuan check (tujuan is null or jenis = 'KEAMANAN');
