-- Posts below the heads of units are kept by the same cases: which one it is about, and what stood above it before.
alter table pencatatan_jabatan add column pos_id varchar(36) references pos_unit (id);
alter table pencatatan_jabatan_akibat add column pos_id varchar(36) references pos_unit (id);
alter table pencatatan_jabatan_akibat add column atasan_lama varchar(36) references pos_unit (id);
alter table pencatatan_jabatan_akibat alter column pemegang_id drop not null;
