-- A Careteker leaves because he is a PNS no longer (BUKAN_PNS) or because the Ketua for whom he served is back (KETUA_KEMBALI). The
-- register's check has a name of the database's own choice, so the column is replaced together with it.
alter table pemegang_jabatan add column sebab_akhir_baru varchar(20);
update pemegang_jabatan set sebab_akhir_baru = sebab_akhir;
alter table pemegang_jabatan drop column sebab_akhir;
alter table pemegang_jabatan rename column sebab_akhir_baru to sebab_akhir;
alter table pemegang_jabatan add constraint pemegang_jabatan_sebab_akhir check (sebab_akhir in
    ('MASA_BAKTI', 'MENINGGAL', 'MENGUNDURKAN_DIRI', 'DINONAKTIFKAN', 'PENATAAN', 'DIGANTI', 'PENGURUS_DEFINITIF',
     'BUKAN_PNS', 'KETUA_KEMBALI'));
