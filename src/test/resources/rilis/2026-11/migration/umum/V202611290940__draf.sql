-- What somebody has typed into a form and not sent yet: one row per person and task, or per person and procedure to be
-- started. A text that is never read by anything but the same form; no part of any dossier.
create table draf (
    id            varchar(36)  not null primary key,
    akun          varchar(64)  not null,
    jenis         varchar(10)  not null check (jenis in ('TUGAS', 'MULAI')),
    tempat        varchar(255) not null,
    formulir      varchar(255) not null,
    isi           varchar      not null,
    jendela       varchar(36)  not null,
    urutan        bigint       not null,
    disimpan_pada timestamp with time zone not null,
    constraint draf_sekali unique (jenis, tempat, akun)
);
create index draf_disimpan on draf (disimpan_pada);
