-- Why a Careteker is appointed, who, for how long and for which RT and RW (Pasal 8 and 30 Pergub DKI 171/2016). Who holds the
-- post stands in pemegang_jabatan.
create table careteker_penunjukan (
    kasus_id           varchar(36)   not null primary key references kasus (id),
    dasar              varchar(20)   check (dasar in
        ('TIDAK_ADA_CALON', 'MASALAH_PEMILIHAN', 'MASALAH_KEPENGURUSAN', 'GANGGUAN_PELAYANAN')),
    uraian             varchar(2000),
    temuan             varchar(2100),
    pencalonan_ditutup date,
    pendaftar          integer,
    nama               varchar(120),
    nip                varchar(18),
    mulai              date,
    akhir              date,
    versi              integer       not null,
    constraint careteker_penunjukan_masa check (akhir is null or akhir >= mulai)
);

create table careteker_kursi (
    id             varchar(36)  not null primary key,
    kasus_id       varchar(36)  not null references careteker_penunjukan (kasus_id),
    unit_id        varchar(36)  not null references unit (id),
    pemegang_id    varchar(36)  references pemegang_jabatan (id),
    berhalangan_id varchar(36)  references pemegang_jabatan (id),
    perpanjangan   integer      not null,
    constraint careteker_kursi_sekali unique (kasus_id, unit_id),
    constraint careteker_kursi_pemegang unique (pemegang_id)
);
create index careteker_kursi_unit on careteker_kursi (unit_id);
