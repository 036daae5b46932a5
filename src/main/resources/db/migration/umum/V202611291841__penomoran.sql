-- Running numbers of papers: one series for each office, kind of paper and year. Who holds the row of a series gives its
-- numbers; the row PINTU is held while a series gets its first.

create table penomoran_deret (
    kunci    varchar(80) not null primary key,
    unit_id  varchar(36) references unit (id),
    jenis    varchar(20),
    tahun    integer,
    constraint penomoran_deret_satu unique (unit_id, jenis, tahun),
    constraint penomoran_deret_lengkap
        check (kunci = 'PINTU' or (unit_id is not null and jenis is not null and tahun is not null))
);

create table penomoran_nomor (
    id            varchar(36)  not null primary key,
    deret         varchar(80)  not null references penomoran_deret (kunci),
    nomor_urut    integer      not null check (nomor_urut > 0),
    -- empty for numbers given before the series were kept here
    kasus_id      varchar(36)  references kasus (id),
    perihal       varchar(200) not null,
    tanggal       date         not null,
    dicatat_pada  timestamp with time zone not null,
    constraint penomoran_nomor_sekali unique (deret, nomor_urut)
);
create index penomoran_nomor_kasus on penomoran_nomor (kasus_id);

insert into penomoran_deret (kunci) values ('PINTU');

insert into penomoran_deret (kunci, unit_id, jenis, tahun)
select distinct kelurahan_id || '/KEPUTUSAN_LURAH/' || cast(tahun as varchar(4)), kelurahan_id, 'KEPUTUSAN_LURAH', tahun
from keputusan_lurah;

insert into penomoran_nomor (id, deret, nomor_urut, perihal, tanggal, dicatat_pada)
select id, kelurahan_id || '/KEPUTUSAN_LURAH/' || cast(tahun as varchar(4)), nomor_urut, 'Keputusan Lurah', tanggal,
    dicatat_pada
from keputusan_lurah;

-- An invitation may bear a number.
alter table musyawarah add column nomor_undangan varchar(100);
