-- Which notices an account has read. Notices belong to offices; who reads them is a person. One row each: a notice that was
-- committed after a later one had been read is unread.
create table pemberitahuan_dibaca (
    akun             varchar(64) not null,
    pemberitahuan_id varchar(36) not null references pemberitahuan (id),
    primary key (akun, pemberitahuan_id)
);
create index pemberitahuan_penerima on pemberitahuan (penerima, urutan);
