-- What a series of meetings is about, in words, with the units concerned; and minutes that name what they agreed on.
alter table musyawarah_rangkaian add column perihal varchar(2000);
update musyawarah_rangkaian set perihal = agenda;
alter table musyawarah_rangkaian alter column perihal set not null;
alter table musyawarah_keputusan alter column isi set data type varchar(8000);
