-- The day on which a session was first called: nothing can have been held in it before.
alter table koordinasi_rapat_sidang add column diundang_pada date;
