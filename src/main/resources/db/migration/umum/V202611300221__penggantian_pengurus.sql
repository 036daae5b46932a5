-- A post of a board that is filled again before its term is over (Pasal 38 ayat (3) Pergub DKI 171/2016): pemegang_lama_id is the
-- post of who has left, pemegang_baru_id that of who has taken it.
create table penggantian_pengurus (
    kasus_id          varchar(36)  not null primary key references kasus (id),
    pemegang_lama_id  varchar(36)  not null references pemegang_jabatan (id),
    unit_id           varchar(36)  not null references unit (id),
    paling_akhir      date         not null,
    penduduk_id       varchar(36)  references penduduk (id),
    bidang            varchar(100),
    tugas             varchar(500),
    dilaporkan        date,
    pemegang_baru_id  varchar(36)  references pemegang_jabatan (id),
    versi             integer      not null
);
create index penggantian_pengurus_lama on penggantian_pengurus (pemegang_lama_id);
create index penggantian_pengurus_unit on penggantian_pengurus (unit_id);
