-- Texts of invitations, attendance lists, minutes, proposals and letters, as they were written down.
create table dokumen_naskah (
    id            varchar(36)  not null primary key,
    kasus_id      varchar(36)  not null references kasus (id),
    kunci         varchar(200) not null,
    nama          varchar(300) not null,
    naskah        varchar      not null,
    sidik_naskah  varchar(64)  not null,
    dicatat_pada  timestamp with time zone not null,
    -- which one is the latest must not depend on the clock
    urutan        bigint generated always as identity
);
create index dokumen_naskah_kasus on dokumen_naskah (kasus_id);
