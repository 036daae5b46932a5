-- "Pasal 23 ayat (2) huruf d angka 1" of Perwali Banjar 6/2023 is longer than what Bukittinggi's lists needed.
alter table koordinasi_pihak alter column butir set data type varchar(60);
