-- The Careteker whose place another one takes (Pasal 8 ayat (1)): he serves until the Keputusan about the other one takes effect.
alter table careteker_penunjukan add column digantikan_id varchar(36);
alter table careteker_penunjukan add constraint careteker_penunjukan_digantikan
    foreign key (digantikan_id) references pemegang_jabatan (id);
