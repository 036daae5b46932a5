-- One change of the register, from its request to what became of it; another case may undo it.
create table pencatatan (
    kasus_id         varchar(36)  primary key references kasus (id),
    jenis            varchar(40)  not null,
    pokok            varchar(100) not null,
    subjek_id        varchar(36),
    unit_id          varchar(36)  not null references unit (id),
    berlaku          date,
    pemohon          varchar(255) not null,
    keadaan          varchar(64)  not null,
    status           varchar(10)  not null check (status in ('DIMINTA', 'DICATAT', 'DITOLAK', 'DIBATALKAN')),
    membatalkan      varchar(36)  references kasus (id),
    dibatalkan_oleh  varchar(36)  references kasus (id),
    versi            integer      not null
);
create index pencatatan_pokok on pencatatan (pokok);
create index pencatatan_subjek on pencatatan (subjek_id);
