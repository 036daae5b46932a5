-- The absence of a member of a board as a case tells it (Pasal 22 ayat (2) huruf c, Pasal 35 ayat (2) huruf d Pergub DKI
-- 171/2016); ketidakhadiran_id is the row of the register, which says who acts meanwhile.
create table pelaksanatugas_berhalangan (
    kasus_id           varchar(36)  not null primary key references kasus (id),
    pemegang_id        varchar(36)  not null references pemegang_jabatan (id),
    unit_id            varchar(36)  not null references unit (id),
    ketidakhadiran_id  varchar(36)  references ketidakhadiran (id),
    sifat              varchar(9)   not null check (sifat in ('SEMENTARA', 'TETAP')),
    mulai              date         not null,
    perkiraan          date         not null,
    kembali            date,
    versi              integer      not null
);
create index pelaksanatugas_berhalangan_pemegang on pelaksanatugas_berhalangan (pemegang_id);
