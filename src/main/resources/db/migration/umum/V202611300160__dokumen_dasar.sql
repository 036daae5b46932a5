-- A paper on which a Keputusan of its case rests is kept as long as one is in force. Empty for every other, and for what was
-- written before: rows under the chain are not changed by a migration.
alter table dokumen_naskah add column dasar boolean;
