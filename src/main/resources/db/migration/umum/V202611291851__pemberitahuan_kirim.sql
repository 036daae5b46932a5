-- How notices leave the house: to which addresses, in which letters, and how far each letter has come.

-- Until when something is to be done, and whether it waits for the daily letter.
alter table pemberitahuan add column batas date;
alter table pemberitahuan add column segera boolean default true not null;
create index pemberitahuan_kirim on pemberitahuan (status, dibuat_pada);

-- Where an account wants to be written to; nothing is sent there but a code before its owner has given that code back.
create table akun_alamat (
    id                varchar(36)  not null primary key,
    akun              varchar(64)  not null,
    saluran           varchar(10)  not null check (saluran in ('SUREL', 'PESAN')),
    alamat            varchar(254) not null,
    kode              varchar(8),
    kode_sampai       timestamp with time zone,
    salah             integer      not null,
    diminta_pada      timestamp with time zone not null,
    terkonfirmasi_pada timestamp with time zone,
    versi             bigint       not null,
    constraint akun_alamat_sekali unique (akun, saluran)
);

-- A letter to one person: it holds no text, which is written from the notices when it is sent.
create table surat_keluar (
    id            varchar(36)  not null primary key,
    akun          varchar(64)  not null,
    saluran       varchar(10)  not null check (saluran in ('SUREL', 'PESAN')),
    jenis         varchar(10)  not null check (jenis in ('SEGERA', 'RANGKUMAN', 'KODE')),
    tenant        varchar(64),
    message_id    varchar(255) not null,
    alamat_id     varchar(36)  references akun_alamat (id) on delete set null,
    status        varchar(10)  not null check (status in ('MENUNGGU', 'TERKIRIM', 'GAGAL', 'BATAL')),
    percobaan     integer      not null,
    berikutnya    timestamp with time zone not null,
    menyerah_pada timestamp with time zone not null,
    dibuat_pada   timestamp with time zone not null,
    selesai_pada  timestamp with time zone,
    sebab         varchar(500),
    versi         bigint       not null,
    constraint surat_keluar_message_id unique (message_id)
);
create index surat_keluar_giliran on surat_keluar (status, berikutnya);
create index surat_keluar_akun on surat_keluar (akun, dibuat_pada);

-- A notice in a letter: to each person once by each channel.
create table pengiriman (
    id               varchar(36) not null primary key,
    pemberitahuan_id varchar(36) not null references pemberitahuan (id),
    akun             varchar(64) not null,
    saluran          varchar(10) not null check (saluran in ('SUREL', 'PESAN')),
    surat_id         varchar(36) not null references surat_keluar (id),
    constraint pengiriman_sekali unique (pemberitahuan_id, akun, saluran)
);
create index pengiriman_surat on pengiriman (surat_id);

-- Letters are made one after the other, on whatever node.
create table kirim_giliran (
    kunci smallint not null primary key check (kunci = 1)
);
insert into kirim_giliran (kunci) values (1);
