-- Who took a list of the board out of Rukun: which list, of which area, how many rows, when; and who looked for a person.

create table catatan_ekspor (
    id      varchar(36)   not null primary key,
    akun    varchar(255)  not null,
    daftar  varchar(40)   not null,
    wilayah varchar(1000) not null,
    jumlah  integer       not null,
    waktu   timestamp with time zone not null
);
create index catatan_ekspor_waktu on catatan_ekspor (waktu);
