-- A post that was taken over with the register rests on a Keputusan that Rukun has not made: its number and date as the file said them,
-- and the day of the taking over.
create table pemegang_diambil_alih (
    pemegang_id        varchar(36)  primary key references pemegang_jabatan (id),
    nomor_keputusan    varchar(100) not null,
    tanggal_keputusan  date         not null,
    diambil_alih       date         not null
);
