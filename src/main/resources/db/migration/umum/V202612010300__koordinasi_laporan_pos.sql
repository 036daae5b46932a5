-- A report of an official below a head goes to the post above his (Pasal 21 ayat (1) Perwali Banjar 6/2023), and is signed by him.
alter table koordinasi_laporan_stasiun add column pos_id varchar(36) references pos_unit (id);
alter table dokumen_naskah add column kantor_pos_id varchar(36) references pos_unit (id);
