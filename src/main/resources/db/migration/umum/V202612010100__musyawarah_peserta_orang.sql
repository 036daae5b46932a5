-- Who is on the list of a meeting is asked when the register says something new of him.
create index musyawarah_peserta_orang on musyawarah_peserta (orang_id);
