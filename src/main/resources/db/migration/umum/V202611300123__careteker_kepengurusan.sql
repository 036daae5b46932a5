-- The temporary board that a Careteker forms (Pasal 8 ayat (3), 30 ayat (3) Pergub DKI 171/2016).
create table careteker_kepengurusan (
    kasus_id     varchar(36)  not null primary key references kasus (id),
    unit_id      varchar(36)  not null references unit (id),
    pemegang_id  varchar(36)  not null references pemegang_jabatan (id),
    versi        integer      not null
);
create index careteker_kepengurusan_pemegang on careteker_kepengurusan (pemegang_id);

create table careteker_anggota (
    id           varchar(36)  not null primary key,
    kasus_id     varchar(36)  not null references careteker_kepengurusan (kasus_id),
    urutan       integer      not null,
    jabatan      varchar(20)  not null check (jabatan in
        ('SEKRETARIS_RW', 'BENDAHARA_RW', 'BIDANG_RW', 'SEKRETARIS_RT', 'BENDAHARA_RT', 'BIDANG_RT')),
    penduduk_id  varchar(36)  not null references penduduk (id),
    pemilik      boolean      not null,
    pemegang_id  varchar(36)  references pemegang_jabatan (id),
    constraint careteker_anggota_sekali unique (kasus_id, penduduk_id)
);
