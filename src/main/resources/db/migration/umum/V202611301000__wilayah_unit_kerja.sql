-- Units of a government that are no areas, and what each unit is by law from one date to another. The register's check has a
-- name of the database's own choice, so the column is replaced together with it.
alter table unit add column jenis_baru varchar(12);
update unit set jenis_baru = jenis;
alter table unit drop column jenis;
alter table unit rename column jenis_baru to jenis;
alter table unit alter column jenis set not null;
alter table unit add constraint unit_jenis_dikenal check (jenis in
    ('PROVINSI', 'KOTA', 'KABUPATEN', 'KECAMATAN', 'KELURAHAN', 'DESA', 'RW', 'RT', 'UNIT_KERJA', 'ASISTEN', 'SETDA'));

create table unit_kerja (
    id               varchar(36)  primary key,
    unit_id          varchar(36)  not null references unit (id),
    jenis            varchar(30)  not null,
    kode_routing     varchar(30)  not null,
    mulai            date         not null,
    sampai           date,
    dicatat_pada     timestamp with time zone not null,
    digantikan_oleh  varchar(36),
    kunci_terbuka    varchar(160),
    versi            bigint       not null,
    constraint unit_kerja_masa check (sampai is null or sampai >= mulai),
    constraint unit_kerja_terbuka unique (kunci_terbuka)
);
create index unit_kerja_unit on unit_kerja (unit_id);
create index unit_kerja_routing on unit_kerja (kode_routing);

-- The posts of a city's government.
alter table pemegang_jabatan drop constraint pemegang_jabatan_jabatan;
alter table pemegang_jabatan add constraint pemegang_jabatan_jabatan check (jabatan in
    ('CAMAT', 'LURAH', 'PETUGAS_KELURAHAN', 'KETUA_RW', 'SEKRETARIS_RW', 'BENDAHARA_RW', 'BIDANG_RW',
     'KETUA_RT', 'SEKRETARIS_RT', 'BENDAHARA_RT', 'BIDANG_RT', 'ASISTEN', 'SEKDA', 'PENGAWAS', 'OPERATOR',
     'WALI_KOTA', 'WAKIL_WALI_KOTA', 'KEPALA_UNIT', 'PETUGAS_UNIT', 'PEJABAT_UNIT', 'STAF_AHLI'));
