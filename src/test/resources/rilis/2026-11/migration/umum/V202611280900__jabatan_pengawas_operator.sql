-- Posts that watch over procedures (PENGAWAS) and over the machine (OPERATOR). The register's check has a name of the
-- database's own choice, so the column is replaced together with it.
alter table pemegang_jabatan add column jabatan_baru varchar(20);
update pemegang_jabatan set jabatan_baru = jabatan;
alter table pemegang_jabatan drop column jabatan;
alter table pemegang_jabatan rename column jabatan_baru to jabatan;
alter table pemegang_jabatan alter column jabatan set not null;
alter table pemegang_jabatan add constraint pemegang_jabatan_jabatan check (jabatan in
    ('CAMAT', 'LURAH', 'PETUGAS_KELURAHAN', 'KETUA_RW', 'SEKRETARIS_RW', 'BENDAHARA_RW', 'BIDANG_RW',
     'KETUA_RT', 'SEKRETARIS_RT', 'BENDAHARA_RT', 'BIDANG_RT', 'ASISTEN', 'SEKDA', 'PENGAWAS', 'OPERATOR'));
