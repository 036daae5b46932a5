-- What a person was called before it was corrected, and a card before it was; the rows themselves say what holds now.

create table penduduk_riwayat (
    id                 varchar(36)  primary key,
    penduduk_id        varchar(36)  not null references penduduk (id),
    nik                varchar(16)  not null,
    nama               varchar(120) not null,
    tanggal_lahir      date         not null,
    jenis_kelamin      varchar(9)   not null,
    tanggal_meninggal  date,
    kasus_id           varchar(36)  not null,
    urutan             bigint       not null,
    diganti_pada       timestamp with time zone not null
);
create index penduduk_riwayat_penduduk on penduduk_riwayat (penduduk_id);
create index penduduk_riwayat_kasus on penduduk_riwayat (kasus_id);

create table kartu_keluarga_riwayat (
    id                  varchar(36) primary key,
    kk_id               varchar(36) not null references kartu_keluarga (id),
    nomor               varchar(16) not null,
    kepala_keluarga_id  varchar(36) not null references penduduk (id),
    status              varchar(6)  not null,
    kasus_id            varchar(36) not null,
    urutan              bigint      not null,
    diganti_pada        timestamp with time zone not null
);
create index kartu_keluarga_riwayat_kk on kartu_keluarga_riwayat (kk_id);
create index kartu_keluarga_riwayat_kasus on kartu_keluarga_riwayat (kasus_id);

-- Which dated rows of the register of residents a case has begun or ended: what it did can be undone by new rows.
create table penduduk_baris_diubah (
    id            varchar(36) primary key,
    kasus_id      varchar(36) not null,
    urutan        integer     not null,
    tabel         varchar(12) not null check (tabel in ('DOMISILI', 'KK_DI_UNIT', 'ANGGOTA')),
    baris_id      varchar(36) not null,
    dibuka        boolean     not null,
    penduduk_id   varchar(36),
    kk_id         varchar(36),
    rt_id         varchar(36),
    hubungan      varchar(12),
    kepala_tinggal boolean    not null,
    berlaku       date        not null,
    constraint penduduk_baris_diubah_urutan unique (kasus_id, urutan)
);
create index penduduk_baris_diubah_baris on penduduk_baris_diubah (baris_id);
