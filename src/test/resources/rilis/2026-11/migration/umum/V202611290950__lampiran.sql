-- Files that people attach. A content lies outside the database under the row's id; a file without a submission waits
-- for its form.
create table lampiran (
    id            varchar(36)  not null primary key,
    pemilik       varchar(64)  not null,
    nama          varchar(300),
    jenis         varchar(8)   not null check (jenis in ('PDF', 'JPEG', 'PNG')),
    ukuran        bigint       not null,
    sidik         varchar(64),
    diunggah_pada timestamp with time zone not null,
    isian_id      varchar(36)  references isian (id),
    kasus_id      varchar(36)  references kasus (id),
    dihapus_pada  timestamp with time zone,
    check ((isian_id is null) = (kasus_id is null)),
    check ((dihapus_pada is null) = (nama is not null and sidik is not null))
);
create index lampiran_kasus on lampiran (kasus_id);
create index lampiran_isian on lampiran (isian_id);
create index lampiran_pemilik on lampiran (pemilik);
-- Whose contents the place for files has: one row, whose id the place holds too.
create table lampiran_tempat (
    kunci smallint    not null primary key check (kunci = 1),
    id    varchar(36) not null
);
