-- The death or resignation of a member of a board as a case tells it (Pasal 35 ayat (1) huruf a and huruf b Pergub DKI 171/2016):
-- tanggal is the day of the death or of the letter, berlaku the first day on which the post is no longer held.
create table pemberhentian_pengurus (
    kasus_id               varchar(36)  not null primary key references kasus (id),
    pemegang_id            varchar(36)  not null references pemegang_jabatan (id),
    unit_id                varchar(36)  not null references unit (id),
    sebab                  varchar(20)  not null check (sebab in ('MENINGGAL', 'MENGUNDURKAN_DIRI')),
    tanggal                date         not null,
    diminta                date         not null,
    hari_terakhir_jabatan  date         not null,
    dokumen                integer      not null,
    diterima               date,
    berlaku                date,
    dicabut                date,
    diakhiri               boolean      not null,
    keputusan_id           varchar(36),
    versi                  integer      not null,
    constraint pemberhentian_pengurus_urut check (diterima is null or diterima >= tanggal)
);
create index pemberhentian_pengurus_pemegang on pemberhentian_pengurus (pemegang_id);
