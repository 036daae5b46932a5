-- The note of a consultation is a document like the others (dokumen_naskah), printed as they are.
alter table penggabungan_konsultasi drop column naskah;
alter table penggabungan_konsultasi drop column sidik_naskah;
